"""The parts pages are made of. Each file holds one part; its docstring names its constructor, properties and signals."""
