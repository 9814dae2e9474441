"""What ODK and KoboToolbox export of the answers they collected."""
