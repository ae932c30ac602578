package parallax.event;

/// What the finding of events goes by, read once from the resource files. Immutable.
record EventRules(TriggerLexicon lexicon, RoleWords words, StatusReader status) {
    static EventRules builtIn() {
        return new EventRules(new TriggerLexicon(), new RoleWords(), new StatusReader());
    }
}
