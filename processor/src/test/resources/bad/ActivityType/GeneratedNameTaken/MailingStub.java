package samples;

class MailingStub {}
