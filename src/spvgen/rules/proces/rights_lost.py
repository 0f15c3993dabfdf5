"""Which kinds of rights are lost in which ways, by the advice that suits them (P22)."""

from typing import Final

LOST: Final = {
    "leave": (
        "any_leave goes -soft -whose -past -around -talk",
        "any_leave asked ask_not -soft -whose -past -around",
        "any_leave not_the_time -soft -whose -past -around",
        "no_day as_price -soft -whose -past",
        "your_off you_come -soft -whose -denied -right",
        "your_off goes -soft -whose -past",
    ),
    "money": (
        "any_pay pay_lost -soft -whose -past",
        "no_pay as_price -soft -whose -past",
        "end_right give_up -soft -whose -past",
        "work_hours unpaid_by_us -soft -whose -past",
        "damage bears -soft -whose",
        "help_bill back_on_you -soft -whose -past",
    ),
    "unpaid": (
        "extra not_counted no_more -soft -whose -past",
        "extra not_counted on_you -soft -whose -past",
        "long_week you_work -soft -past",
    ),
    "say": (
        "helper held_against -soft -no_worse",
        "steps held_against you -soft -no_worse -whose -past",
        "helper kept_out -soft -past -whose",
        "voice silenced -soft -past -whose",
        "moves forbidden you -soft -past -whose",
        "speaks punished -soft -past -whose",
        "complaint_in taken_back you -soft -past -whose",
        "your_request less_hours taken_back -soft -past -whose",
        "resign now_agreed -soft -past -whose",
    ),
    "council": ("council_work council_lost -soft -past -whose",),
    "records": (
        "papers withheld -soft -past -whose",
        "private_things looked_into -soft -past -whose",
    ),
    "any": (
        "unwell works_anyway -soft -whose",
        "doctor with_leave you -soft -past -whose",
        "care own_time_only -soft -past -whose",
        "more_hours goes -soft -past -whose",
    ),
    "time": (
        "device away answers -denied -soft",
        "off_duty_too answers you -denied -soft -whose",
        "late_hours answers you -denied -soft",
        "breaks cut -denied -soft -past -whose",
    ),
}
"""Kind of advice → the things that come together where a right is lost."""
