public record Error() {}
