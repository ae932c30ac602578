package parallax.text;

/// One step of telling lines apart; it leaves alone what an earlier step has marked.
interface Step {
    void mark(Draft draft);
}
