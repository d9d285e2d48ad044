-- The good badges of some who have not come to the event that is open, in no order.
SELECT b.number FROM badges b JOIN obligations o ON o.event = 'apel' AND o.person = b.person
WHERE b.revoked_at IS NULL AND o.duty = 'obliged'
    AND NOT EXISTS (SELECT 1 FROM attendances a WHERE a.event = 'apel' AND a.person = b.person)
ORDER BY md5(b.number || now()) LIMIT 20000;
