package com.acme.greeting;

public record Receipt(String id) {}
