"""Training of the learned extractor: attributions (source, cue, content and the links between them) from news text."""
