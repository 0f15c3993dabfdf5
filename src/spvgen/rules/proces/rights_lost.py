"""Which kinds of rights are lost in which ways, by the advice that suits them (P22)."""

from typing import Final

LOST: Final = {
    "leave": (
        "any_leave asked no_more -soft -whose -past -around -right -request -talk",
        "any_leave no_more you -open_to -soft -whose -past -around -right -request -talk",
        "any_leave limits -soft -whose -past -around -right -open_to",
        "any_leave goes -soft -whose -past -around -talk",
        "any_leave asked ask_not -soft -whose -past -around",
        "any_leave not_the_time -soft -whose -past -around",
        "no_day as_price -soft -whose -past",
        "your_off you_come -soft -whose -denied -right",
        "your_off goes -soft -whose -past",
    ),
    "money": (
        "each_time small_sum you_lose -soft -past -right",
        "any_pay pays_out no_more -returned -open_to -soft -whose -past",
        "any_pay limits -soft -whose -past -right -open_to",
        "any_pay pay_lost -returned -soft -whose -past",
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
        "helper no_more you -open_to -soft -whose -past -no_worse",
        "helper goes_to no_more -open_to -soft -whose -past -no_worse",
        "closed -soft -whose",
        "helper held_against -open_to -soft -no_worse",
        "steps held_against you -open_to -soft -no_worse -whose -past",
        "helper kept_out -soft -past -whose",
        "voice silenced -soft -past -whose",
        "moves forbidden you -soft -past -whose",
        "sign or_else you -soft -whose -past",
        "speaks no_more any_pay you -open_to -soft -whose -past",
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
        "unwell no_more you -open_to -soft -whose -past -talk",
        "unwell goes -soft -whose -past",
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
        "stays until_done all_done -denied -soft",
        "off_duty_too answers you -denied -soft -whose",
        "late_hours answers you -denied -soft -whose",
        "breaks cut -denied -soft -past -whose",
    ),
}
"""Kind of advice → the things that come together where a right is lost."""
