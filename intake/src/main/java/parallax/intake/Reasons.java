package parallax.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;
import parallax.intake.source.Unreadable;

/// Failures in plain English.
final class Reasons {
    static final String NOT_ALLOWED = "it may not be read: permission denied";
    static final String DAMAGED = "it is damaged: its contents are not what its format promises";

    private Reasons() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case Unreadable unreadable -> unreadable.reason();
            case UncheckedIOException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case AccessDeniedException denied -> NOT_ALLOWED;
            case SecurityException denied -> NOT_ALLOWED;
            case NoSuchFileException gone -> "there is no such file";
            case FileSystemLoopException loop -> "it is a link that leads back to itself";
            case EOFException end -> "it ends too early";
            case ZipException damaged -> DAMAGED;
            case IOException io -> io(io);
            case OutOfMemoryError full -> "it needs more memory than there is";
            case StackOverflowError deep -> "it is nested too deeply";
            default -> DAMAGED;
        };
    }

    private static String io(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("too many levels of symbolic links")) {
            return "it is a link that leads back to itself";
        }
        if (lower.contains("gzip") || lower.contains("zlib")) {
            return "its compression is damaged";
        }
        return message.startsWith("it ") ? message : DAMAGED;
    }
}
