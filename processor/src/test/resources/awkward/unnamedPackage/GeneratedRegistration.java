public record GeneratedRegistration() {}
