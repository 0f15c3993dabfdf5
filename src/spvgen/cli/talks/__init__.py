"""What is recorded in a plan that runs: talks and their reports, a closing, a signature."""
