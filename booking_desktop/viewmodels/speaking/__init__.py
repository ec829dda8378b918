"""What a speaker keeps: hours, profile, the day."""
