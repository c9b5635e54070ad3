"""What happens: pure steps from a state and an action to a state and its entries."""
