"""English words without any translation file, for tests of sentences."""


class PlainTexts:
    """Gives the source back, with `%n` filled in."""

    language = "en"

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        del context, disambiguation
        return source.replace("%n", str(n)) if n >= 0 else source
