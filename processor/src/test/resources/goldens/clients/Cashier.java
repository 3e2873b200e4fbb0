package com.acme.orders;

import dev.chronotype.Clients;

@Clients({Orders.class, Accounts.class})
class Cashier {}
