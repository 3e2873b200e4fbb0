package samples;

class MailingStubs {}
