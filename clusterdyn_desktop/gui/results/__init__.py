"""Results: the position with its reasons and doubt, the loops, and the answers behind figures."""
