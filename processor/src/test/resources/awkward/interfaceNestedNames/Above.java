package interfaceNestedNames;

public interface Above {

  record Duration() {}

  record RetryOptions() {}

  record UnaryOperator() {}
}
