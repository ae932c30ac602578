package parallax.web.page;

/// Which part of a long list is shown.
///
/// @param page  of the list, from 1
/// @param pages how many there are; at least 1
/// @param first number of the first one shown, from 1; 0 where the list is empty
/// @param last  number of the last one shown; 0 where the list is empty
/// @param all   how long the list is
public record Part(int page, int pages, long first, long last, long all) {
    /// Every page with a long list takes it by this name.
    public static final Parameter PAGE = Parameter.number("page", "Which part of the list, from 1.");

    /// Of an empty list.
    public static final Part NOTHING = whole(0);

    /// A list that is shown at once.
    public static Part whole(long all) {
        return new Part(1, 1, Math.min(1, all), all, all);
    }

    /// @param page that is asked for; of a list that has become shorter, the last one there is
    /// @param size how many a page shows
    public static Part of(int page, int size, long all) {
        int pages = Math.toIntExact(Math.max(1, Math.ceilDiv(all, size)));
        int shown = Math.clamp(page, 1, pages);
        long skipped = (shown - 1L) * size;
        return new Part(shown, pages, all == 0 ? 0 : skipped + 1, Math.min(all, skipped + size), all);
    }

    static int asked(Ask ask) {
        return Math.max(1, ask.number(PAGE.name(), 1));
    }
}
