"""What is known of words out of any article: dictionary, termbase, readings, scripts and regions."""
