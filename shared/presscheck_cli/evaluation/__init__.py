"""How well does presscheck find what people found? Gold annotations against marks."""
