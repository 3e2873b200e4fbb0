package com.acme.orders;

import java.util.Optional;
import java.util.UUID;

public record Receipt(UUID order, Optional<String> note) {}
