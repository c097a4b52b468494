"""Other de-identifiers, each run by the Python of its own virtual environment, one JSON object a line in and out."""
