package parallax.eval.generator;

/// An invented place: in the ocean, where no real one can be meant.
record Town(String name, double latitude, double longitude) {}
