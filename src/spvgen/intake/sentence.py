"""An answer as a sentence, as it stands in a plan or an advice among others."""


def as_sentence(text: str) -> str:
    """The text with a capital and a full stop, where it has none; nothing for nothing."""
    text = text.strip()
    ended = text if text[-1:] in tuple('.!?…’"”)') else f"{text}."
    return ended[:1].upper() + ended[1:] if text else ""
