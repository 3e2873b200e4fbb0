package com.acme.orders;

public record Query<T>(T criteria) {}
