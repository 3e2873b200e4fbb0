public record ActivityInvoker() {}
