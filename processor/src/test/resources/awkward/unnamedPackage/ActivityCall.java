public record ActivityCall() {}
