"""An event in pretix with so many tickets, and a token for its API: what redeem.lua asks with."""

import datetime
import sys

import django

django.setup()

from django.utils.timezone import now  # noqa: E402
from django_scopes import scopes_disabled  # noqa: E402
from pretix.base.models import (  # noqa: E402
    CheckinList, Event, Item, Order, OrderPosition, Organizer, SalesChannel, Team,
)

folder, tickets = sys.argv[1], int(sys.argv[2])
with scopes_disabled():
    organizer = Organizer.objects.create(name="Wanasari", slug="wanasari")
    event = Event.objects.create(
        organizer=organizer, name="Apel", slug="apel", currency="IDR", live=True, date_from=now(),
        plugins="pretix.plugins.checkinlists")
    item = Item.objects.create(event=event, name="ASN", default_price=0)
    channel = SalesChannel.objects.filter(organizer=organizer).first() or SalesChannel.objects.create(
        organizer=organizer, identifier="web", type="web", label="web")
    for start in range(0, tickets, 500):
        order = Order.objects.create(
            event=event, code=f"A{start:07d}", email="bench@example.org", status=Order.STATUS_PAID, datetime=now(),
            expires=now() + datetime.timedelta(days=30), total=0, sales_channel=channel)
        OrderPosition.objects.bulk_create(
            OrderPosition(
                order=order, item=item, price=0, tax_rate=0, tax_value=0, positionid=place + 1, secret=f"ticket{start + place:08d}",
                attendee_name_cached="Budi Santoso", organizer=organizer, pseudonymization_id=f"P{start + place:08d}",
                web_secret=f"w{start + place:08d}")
            for place in range(min(500, tickets - start)))
    gate = CheckinList.objects.create(event=event, name="Gerbang", all_products=True)
    team = Team.objects.create(
        organizer=organizer, name="Gerbang", all_events=True,
        **{name: True for name in ("all_event_permissions", "all_organizer_permissions")
           if any(field.name == name for field in Team._meta.get_fields())},
        **{name: True for name in ("can_checkin_orders", "can_view_orders", "can_change_orders")
           if any(field.name == name for field in Team._meta.get_fields())})
    token = team.tokens.create(name="bench")
    with open(f"{folder}/gate.txt", "w") as file:
        file.write(f"{token.token}\n{gate.pk}\n{tickets}\n")
