package awkward.recordnames;

public record ActivityInvoker() {}
