"""Who receives what: the registry and its firewall, consented summaries, the digest, the couriers that carry it.

1. No pledge, no partner; no public body, whatever it calls itself.
2. What a partner receives is, field for field, what the reporter saw in the preview and said yes to.
3. What cannot be encrypted to the partner stays behind, unless its entry says otherwise and the reporter was told.
"""
