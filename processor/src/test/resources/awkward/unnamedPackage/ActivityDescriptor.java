public record ActivityDescriptor() {}
