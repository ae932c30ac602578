package parallax.place;

/// What the room knows of names and words.
record PlaceLists(Gazetteer gazetteer, PlaceWords words, ShortForms forms) {}
