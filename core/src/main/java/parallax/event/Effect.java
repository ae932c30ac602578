package parallax.event;

/// What a word does to the status of the event that it governs: "managed to attack" tells an attack, "threatened to
/// attack" none. The signatures of implicative and factive predicates after Karttunen, "Implicative Verbs" (Language
/// 47, 1971), with the classes of news added.
enum Effect {
    /// Happens as its governor does: managed to, launched, forced to.
    DONE,
    /// Goes on: continued to.
    LASTS,
    /// Intended or agreed: plans to, talks on.
    PLANS,
    /// Demanded or advised: called for.
    CALLS,
    /// Feared, threatened, hoped for: risk of.
    RISKS,
    /// Does not happen: failed to, refused to.
    FAILS,
    /// Is kept from happening: prevented.
    PREVENTS,
    /// Cannot happen, or may if the exclusion is denied: did not rule out.
    EXCLUDES,
    /// Is said not to have happened: denied that.
    DENIES,
    /// Was going on until then: ended, stopped.
    ENDS,
    /// Was planned and will not be: called off.
    CANCELS,
    /// Will be later: postponed.
    DELAYS,
    /// Is as told unless the telling is negated: believes that, evidence that.
    BELIEVES,
    /// Is as told: said that, condemned.
    TELLS;

    /// The status of what is governed.
    ///
    /// @param governor that of the governing word itself
    /// @param own      what the governed words say by themselves
    EventStatus on(EventStatus governor, EventStatus own) {
        boolean denied = governor == EventStatus.DENIED;
        return switch (this) {
            case DONE -> governor;
            case LASTS -> governor.isReal() ? EventStatus.ONGOING : governor;
            case PLANS -> governor.isReal() ? EventStatus.PLANNED : governor;
            case CALLS -> denied ? EventStatus.DENIED : EventStatus.CALLED_FOR;
            case RISKS -> denied ? EventStatus.DENIED : EventStatus.POSSIBLE;
            case FAILS -> fails(governor);
            case PREVENTS -> governor.isReal() ? EventStatus.DENIED : EventStatus.POSSIBLE;
            case EXCLUDES -> denied ? EventStatus.POSSIBLE : EventStatus.DENIED;
            case DENIES -> denied || own == EventStatus.DENIED ? EventStatus.HAPPENED : EventStatus.DENIED;
            case ENDS -> governor.isReal() ? EventStatus.HAPPENED : EventStatus.ONGOING;
            case CANCELS -> governor.isReal() ? EventStatus.DENIED : EventStatus.PLANNED;
            case DELAYS -> EventStatus.PLANNED;
            case BELIEVES -> denied ? EventStatus.DENIED : own;
            case TELLS -> own;
        };
    }

    private static EventStatus fails(EventStatus governor) {
        return switch (governor) {
            case DENIED -> EventStatus.HAPPENED;
            case POSSIBLE -> EventStatus.POSSIBLE;
            case HAPPENED, ONGOING, PLANNED, CALLED_FOR -> EventStatus.DENIED;
        };
    }
}
