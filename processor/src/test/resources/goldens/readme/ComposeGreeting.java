package com.acme.greeting;

public record ComposeGreeting(String greeting, String name) {}
