package parallax.actor;

/// What a noun such as `rebels` or `ministry` tells of the actor whose description it heads.
///
/// @param kind what its actor is, where nothing else tells
record HeadNoun(Sort sort, ActorKind kind) {
    /// How a description with this noun is read.
    enum Sort {
        /// People under arms.
        FIGHTERS,
        /// A section of the population, named by what it is.
        PEOPLE,
        /// People in general: actors only where something tells which.
        ANYONE,
        /// An organ of a state; stands for its government unless it is listed itself.
        STATE,
        /// Arms that stand for the state that uses them (`Ruritanian bombers`).
        WEAPON,
        /// Any other institution.
        BODY,
        /// A gathering, an actor only with a telling modifier or article.
        GROUP,
        /// Somebody by function, unnamed.
        ROLE,
        /// The holder of a high office.
        OFFICE,
        /// Somebody by relation to another actor.
        RELATION,
        /// Family: an actor only with whose it is.
        KIN,
        /// Outlets and the press.
        MEDIA,
        /// People sent by an actor.
        TEAM,
        /// Looks like an actor noun and is none.
        NONE
    }
}
