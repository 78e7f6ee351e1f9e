"""Articles as immutable text with stand-off spans; reading them from files and web pages."""
