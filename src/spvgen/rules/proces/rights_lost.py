"""Which kinds of rights are lost in which ways, by the advice that suits them (P22)."""

from typing import Final

LOST: Final = {
    "leave": (
        "any_leave asked no_more -soft -whose -past -around -right -request -talk",
        "any_leave limits -soft -whose -past -around -right -open_to",
        "any_leave goes -soft -whose -past -around -talk",
        "any_leave asked ask_not -soft -whose -past -around",
        "no_day as_price -soft -whose -past",
        "your_off you_come -soft -whose -denied -right",
    ),
    "money": (
        "each_time small_sum you_lose -soft -past -right",
        "any_pay pays_out no_more -returned -open_to -soft -whose -past",
        "any_pay pay_lost -returned -soft -whose -past -pay_kept",
        "no_pay as_price -soft -whose -past",
        "end_right give_up -soft -whose -past",
        "work_hours unpaid_by_us -soft -whose -past",
        "damage bears -soft -whose",
        "help_bill back_on_you -soft -whose -past",
    ),
    "unpaid": (
        "at_odd_hours nothing_for you -soft -whose -compensated",
        "extra not_counted no_more -soft -whose -past",
        "extra not_counted on_you -soft -whose -past",
        "long_week you_work -soft -past",
    ),
    "say": (
        "closed -soft -whose",
        "helper held_against -exit_way -open_to -soft -no_worse",
        "helper kept_out -exit_way -may_go -soft -past -whose",
        "voice silenced -soft -past -whose",
        "moves forbidden you -soft -past -whose",
        "speaks no_more any_pay you -open_to -soft -whose -past",
        "speaks punished -soft -past -whose",
        "complaint_in taken_back you -soft -past -whose",
        "resign now_agreed -soft -past -whose",
    ),
    "council": ("council_work council_lost -soft -past -whose",),
    "records": ("papers withheld -soft -past -whose",),
    "any": (
        "unwell works_anyway -soft -whose",
        "doctor with_leave you -soft -past -whose",
        "care own_time_only -soft -past -whose",
        "more_hours goes -soft -past -whose",
    ),
    "time": (
        "on_leave you_do -denied -soft -whose",
        "between_shifts few_hours -soft -denied",
        "device away answers you_do -denied -soft",
        "device away stays_on -denied -soft",
        "off_duty_too answers you -denied -soft -whose",
        "breaks cut -denied -soft -past -whose",
    ),
}
"""Kind of advice → the things that come together where a right is lost."""
