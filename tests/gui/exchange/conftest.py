"""Two stores whose work crossed, for the tests of this page."""

from tests.gui.exchange.partners import crossed, meanwhile, our_hand, ours

__all__ = ["crossed", "meanwhile", "our_hand", "ours"]
