dismiss = Dismiss
download = Download the project
download-stored = Download what is stored
messages = Messages
rest-missing =
    A part of the program could not be fetched, so what you just did was not done. Your saved work
    is untouched. Check the connection and do it again; if that does not help, load the page
    again.
