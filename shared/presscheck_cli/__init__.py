"""The command line: check a file, explain a requirement, run the local stack."""
