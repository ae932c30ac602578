package parallax.casefile;

/// How far a run has come. A corpus of many documents counts by the text met so far, until the next file begins.
final class Headway {
    private String path = "";
    private long finished;
    private long size;
    private long within;
    private int documents;

    void met(String nextPath, long fileSize, int characters) {
        if (!nextPath.equals(path)) {
            finished += size;
            path = nextPath;
            size = fileSize;
            within = 0;
        }
        within = Math.min(size, within + characters);
        documents++;
    }

    int documents() {
        return documents;
    }

    long bytes() {
        return finished + within;
    }
}
