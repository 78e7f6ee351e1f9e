"""What every window over a table shares: the model, the filter, the window itself."""
