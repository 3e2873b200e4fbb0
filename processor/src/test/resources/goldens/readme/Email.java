package com.acme.greeting;

public record Email(String to, String text) {}
