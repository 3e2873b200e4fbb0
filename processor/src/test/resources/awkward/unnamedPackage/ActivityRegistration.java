public record ActivityRegistration() {}
