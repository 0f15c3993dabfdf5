"""Dutch improvement plans (verbeterplannen) as text: check them, advise on them, print them."""

__version__ = "0.1.0"
