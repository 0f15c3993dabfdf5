"""Options, their help pages in Dutch, and faults of use that can be told apart without reading English.

Typer 0.29 carries its own click, whose texts can't be translated from outside. So the help
page is composed here, from the metavar and the help of each parameter, and what click only tells in
words gets an exception of its own.
"""

from collections.abc import Iterator
from typing import Annotated, Any

import typer
from typer._click.core import Command, Context, Parameter
from typer._click.exceptions import NoSuchOption, UsageError
from typer._click.formatting import HelpFormatter
from typer._coercion import RuntimeParam
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from spvgen.cli.terminal.streams import say


class NoSuchCommand(UsageError):
    """The first word is no command; the message is that word."""


class TooManyArguments(UsageError):
    """Words are left over; the message is those words."""


class NoSuchOptions(NoSuchOption):
    """Several options that are none, by their names."""

    def __init__(self, names: list[str], ctx: Context) -> None:
        super().__init__(names[0], ctx=ctx)
        self.names = names


class _DutchHelp(Command):
    """The Dutch help page of a command or group."""

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Laat deze uitleg zien."
        return option

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        arguments = [param for param in self.get_params(ctx) if param.param_type_name == "argument"]
        return ["[OPTIES]", *(_shown(param) for param in arguments)]

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Gebruik: ")

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        for heading, kind in (("Wat je meegeeft", "argument"), ("Opties", "option")):
            rows = [_row(param) for param in self.get_params(ctx) if param.param_type_name == kind]
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        self._refuse_one_dash(ctx, args)
        typed = list(args)  # the parser takes them away one by one
        for param in self.get_params(ctx):
            _take_as_typed(param)
        try:
            return super().parse_args(ctx, args)
        except UsageError as error:
            if isinstance(error, NoSuchOption) and len(unknown := list(self._unknown(ctx, typed))) > 1:
                raise NoSuchOptions(unknown, ctx) from None
            if error.ctx is None:  # the parser does not always say which command it was busy with
                error.ctx, error.cmd = ctx, self
            raise

    def _unknown(self, ctx: Context, args: list[str]) -> Iterator[str]:
        """The long options that are none; the parser stops at the first."""
        known = {name: param for param in self.get_params(ctx) for name in param.opts}
        words = iter(args[: args.index("--") if "--" in args else None])
        for word in words:
            name, sign, _ = word.partition("=")
            if name not in known:
                yield from [name] if name.startswith("--") else ()
            elif not sign and not getattr(known[name], "is_flag", True):
                next(words, None)  # what stands behind it

    def _refuse_one_dash(self, ctx: Context, args: list[str]) -> None:
        """Refuse ``-output``, which the parser takes for ``-o utput``."""
        known = {name for param in self.get_params(ctx) for name in param.opts}
        for word in args[: args.index("--") if "--" in args else None]:
            if word[:1] == "-" and len(word) > 2 and f"-{word}" in known:
                raise NoSuchOption(word, ctx=ctx)


class _AsTyped(RuntimeParam):
    """Leaves words as they were typed; typer by itself imports pydantic to find that a text is a text."""

    def _coerce_value(self, value: Any, param: object, ctx: Context) -> Any:
        return value


def _take_as_typed(param: Parameter) -> None:
    if isinstance(param, TyperArgument | TyperOption):
        described = param.type_descriptor
        param._runtime_param = _AsTyped(described.parameter_info, described.annotation)


class DutchCommand(_DutchHelp, TyperCommand):
    """A command with a Dutch help page; each of its parameters is a text, a list of texts or a flag."""

    allow_extra_args = True  # so that what is left over reaches parse_args below

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the words, and deal with those that are left over."""
        left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            self.take_rest(ctx, left)
        return left

    def take_rest(self, ctx: Context, words: list[str]) -> None:
        """What to do with words that are left over. Raises TooManyArguments."""
        raise TooManyArguments(" ".join(words), ctx)


class SentenceCommand(DutchCommand):
    """A command whose one argument is a sentence, also where its writer left out the quotes."""

    def take_rest(self, ctx: Context, words: list[str]) -> None:
        """Join them to the sentence."""
        ctx.params["sentence"] = " ".join([ctx.params["sentence"], *words])


class DutchGroup(_DutchHelp, TyperGroup):
    """The group of all commands, with a Dutch help page."""

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        """The same with the word for a command in Dutch."""
        return [*super().collect_usage_pieces(ctx), "OPDRACHT …"]

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """The options, and then the commands."""
        super().format_options(ctx, formatter)
        rows = [(name, command.short_help or "") for name, command in self.commands.items()]
        with formatter.section("Opdrachten"):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """Find the command; *help* is none, but asks for this page. Raises NoSuchCommand."""
        if args[0] in ("help", "hulp"):
            say(ctx.get_help())
            ctx.exit()
        if args[0] not in self.commands:
            raise NoSuchCommand(args[0], ctx)
        return args[0], self.commands[args[0]], args[1:]


def _shown(param: Parameter) -> str:
    name = param.metavar or param.name
    return name if param.required else f"[{name}]"


def _row(param: Parameter) -> tuple[str, str]:
    about = str(getattr(param, "help", None) or "")
    if not isinstance(param, TyperOption):
        return str(param.metavar), about
    names = ", ".join(sorted(param.opts, key=len))
    return names if param.is_flag else f"{names} {param.metavar}", about


# --- Options and arguments --------------------------------------------------------------------------

Text = str | None
Texts = list[str] | None


def option(metavar: str, help: str, *names: str) -> Any:
    """An option with a value, called after its parameter unless it has ``names``."""
    return typer.Option(*names, metavar=metavar, help=help)


def flag(name: str, help: str) -> Any:
    """An option without a value."""
    return typer.Option(name, help=help)


def argument(metavar: str, help: str) -> Any:
    """What is typed without a name before it."""
    return typer.Argument(metavar=metavar, help=help)


OnePlan = Annotated[str, argument("PLAN", "Het bestand van het plan.")]
NoInput = Annotated[bool, flag("--no-input", "Stel geen vragen.")]

# A letter about what was just written into a plan

LetterFormats = Annotated[Text, option("VORM", "docx (standaard), pdf, html of md, of meer: docx,pdf.")]
LetterFile = Annotated[Text, option("MAP|BESTAND", "Waar de brief komt.", "-o", "--output")]

# A new plan

Functie = Annotated[Text, option("TEKST", "De functie van de medewerker.")]
Leidinggevende = Annotated[Text, option("NAAM", "De naam van de direct leidinggevende.")]
Hr = Annotated[Text, option("NAAM", "De naam van de HR-adviseur.")]
Organisatie = Annotated[Text, option("NAAM", "De naam van de werkgever.")]
Profile = Annotated[Text, option("algemeen|verkoop", "Welke voorbeelden (standaard: algemeen).")]
NewPlanFile = Annotated[Text, option("MAP|BESTAND", "Waar het plan komt.", "-o", "--output")]

# What changed in a plan

ChangesFormat = Annotated[str, option("text|md|json", "Hoe je het krijgt (standaard: text).")]
CHANGES_FORMATS = ("text", "md", "json")
