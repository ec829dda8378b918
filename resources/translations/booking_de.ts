<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>about version checks log report licence</source>
        <translation>über version prüfungen protokoll bericht lizenz</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Freie Software unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open the whole log</source>
        <translation>Ganzes Protokoll öffnen</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Die letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The report leaves out addresses and sign-in keys.</source>
        <translation>Der Bericht lässt Adressen und Anmeldeschlüssel weg.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pass</source>
        <translation>
            <numerusform>{n} bestanden</numerusform>
            <numerusform>{n} bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to know</source>
        <translation>
            <numerusform>{n} Hinweis</numerusform>
            <numerusform>{n} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fail</source>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>E-Mail einrichten</translation>
    </message>
    <message>
        <source>The store can’t be asked</source>
        <translation>Der Datenbestand lässt sich nicht befragen</translation>
    </message>
    <message>
        <source>Database opens and is whole</source>
        <translation>Datenbank lässt sich öffnen und ist unversehrt</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing points nowhere</source>
        <translation>Kein Eintrag verweist ins Leere</translation>
    </message>
    <message>
        <source>Some entries point nowhere</source>
        <translation>Einige Einträge verweisen ins Leere</translation>
    </message>
    <message>
        <source>A second booking of the same time is refused</source>
        <translation>Eine zweite Buchung derselben Zeit wird abgelehnt</translation>
    </message>
    <message>
        <source>Double bookings would not be refused</source>
        <translation>Doppelbuchungen würden nicht abgelehnt</translation>
    </message>
    <message>
        <source>Others can read while one writes</source>
        <translation>Andere können lesen, während einer schreibt</translation>
    </message>
    <message>
        <source>Readers wait for writers</source>
        <translation>Lesende warten auf Schreibende</translation>
    </message>
    <message>
        <source>The database is of this version</source>
        <translation>Die Datenbank gehört zu dieser Version</translation>
    </message>
    <message>
        <source>The database is of another version</source>
        <translation>Die Datenbank gehört zu einer anderen Version</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The server gives no answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Its database is ready</source>
        <translation>Seine Datenbank ist bereit</translation>
    </message>
    <message>
        <source>Its database gives no answer</source>
        <translation>Seine Datenbank antwortet nicht</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the server’s</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Servers überein</translation>
    </message>
    <message>
        <source>This computer’s clock is not the server’s</source>
        <translation>Die Uhr dieses Computers weicht von der des Servers ab</translation>
    </message>
    <message>
        <source>The server sends mail</source>
        <translation>Der Server sendet E-Mails</translation>
    </message>
    <message>
        <source>The server sends no mail: letters wait there</source>
        <translation>Der Server sendet keine E-Mails: Die Briefe warten dort</translation>
    </message>
    <message>
        <source>Time zone data</source>
        <translation>Zeitzonendaten</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>No system keychain</source>
        <translation>Kein Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>In den Datenordner kann geschrieben werden</translation>
    </message>
    <message>
        <source>The data folder can’t be written</source>
        <translation>In den Datenordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Mail server answers</source>
        <translation>Mailserver antwortet</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Kein Mailserver eingerichtet</translation>
    </message>
    <message>
        <source>Mail server doesn’t answer</source>
        <translation>Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Account: {name}, {place}</source>
        <translation>Konto: {name}, {place}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Teilnahme</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} in {place}</translation>
    </message>
    <message>
        <source>theme dark light high contrast colours as the system</source>
        <translation>design dunkel hell hoher kontrast farben wie das system</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows in lists and the height of controls</source>
        <translation>Zeilen in Listen und Höhe der Bedienelemente</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Toasts and panes only. Grids never move.</source>
        <translation>Nur Meldungen und Seitenbereiche. Raster bewegen sich nie.</translation>
    </message>
    <message>
        <source>Show hours as</source>
        <translation>Uhrzeiten anzeigen als</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation>2:30 pm</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>font bigger smaller zoom</source>
        <translation>schrift größer kleiner zoom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>These hours were changed elsewhere while you were editing them.</source>
        <translation>Diese Zeiten wurden anderswo geändert, während Sie sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>These are the hours that hold until you save your own. Change them, or save them as they are.</source>
        <translation>Diese Zeiten gelten, bis Sie eigene speichern. Ändern Sie sie oder speichern Sie sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Wochenzeiten</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Zeiten speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>Was Buchende sehen</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Zeiten gespeichert</translation>
    </message>
    <message>
        <source>Day saved</source>
        <translation>Tag gespeichert</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>Wieder die üblichen Zeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your hours can’t be read</source>
        <translation>Ihre Zeiten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation>Hier gibt es keine Zeiten</translation>
    </message>
    <message>
        <source>Only speakers have hours.</source>
        <translation>Nur Fachleute haben Zeiten.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Some hours can’t be saved yet</source>
        <translation>Einige Zeiten lassen sich noch nicht speichern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{place} clocks go forward on {day}. Your hours stay the same here.</source>
        <translation>Die Uhren in {place} gehen am {day} vor. Ihre Zeiten bleiben hier gleich.</translation>
    </message>
    <message>
        <source>{place} clocks go back on {day}. Your hours stay the same here.</source>
        <translation>Die Uhren in {place} gehen am {day} zurück. Ihre Zeiten bleiben hier gleich.</translation>
    </message>
    <message>
        <source>1 later booking shifts for a person abroad.</source>
        <translation>1 spätere Buchung verschiebt sich für eine Person im Ausland.</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad.</source>
        <translation>
            <numerusform>{n} spätere Buchung verschiebt sich für eine Person im Ausland.</numerusform>
            <numerusform>{n} spätere Buchungen verschieben sich für Personen im Ausland.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} a week</source>
        <translation>{length} pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>{n} Stunde pro Woche</numerusform>
            <numerusform>{n} Stunden pro Woche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadCard</name>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Lines that couldn’t be read</source>
        <translation>Zeilen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>1 line couldn’t be read</source>
        <translation>1 Zeile konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines couldn’t be read</source>
        <translation>
            <numerusform>{n} Zeile konnte nicht gelesen werden</numerusform>
            <numerusform>{n} Zeilen konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadModel</name>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>No clash with your sessions</source>
        <translation>Keine Überschneidung mit Ihren Sitzungen</translation>
    </message>
    <message>
        <source>A classic server can’t cancel or move: once booked, only {name} can. Ask them, too, where you meet.</source>
        <translation>Ein klassischer Server kann nicht absagen oder verschieben: Nach der Buchung kann das nur {name}. Fragen Sie dort auch, wo Sie sich treffen.</translation>
    </message>
    <message>
        <source>The same booking; both sides are told by mail</source>
        <translation>Dieselbe Buchung; beide Seiten erfahren es per E-Mail</translation>
    </message>
    <message>
        <source>Too close to cancel or move once it is booked.</source>
        <translation>Nach der Buchung zu kurzfristig zum Absagen oder Verschieben.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}</source>
        <translation>Kostenlos absagen bis {when}</translation>
    </message>
    <message>
        <source>Free to move until {when}</source>
        <translation>Kostenlos verschieben bis {when}</translation>
    </message>
    <message>
        <source>The place comes by mail</source>
        <translation>Der Ort kommt per E-Mail</translation>
    </message>
    <message>
        <source>By phone, {number}</source>
        <translation>Per Telefon, {number}</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>By call, the link comes by mail</source>
        <translation>Per Videoanruf, Link per E-Mail</translation>
    </message>
    <message>
        <source>Ask {name} where you meet</source>
        <translation>Fragen Sie {name}, wo Sie sich treffen</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message>
        <source>Until it starts, {when}</source>
        <translation>Bis zum Beginn, {when}</translation>
    </message>
    <message>
        <source>You may move or cancel it. {name} is told by mail.</source>
        <translation>Sie können absagen oder verschieben. {name} erfährt es per E-Mail.</translation>
    </message>
    <message>
        <source>Cancel free, {price} is not due</source>
        <translation>Kostenlos absagen, {price} wird nicht fällig</translation>
    </message>
    <message>
        <source>Move it at no cost</source>
        <translation>Kostenlos verschieben</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Bis {when}</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>It stands; ask {name} directly</source>
        <translation>Sie gilt; fragen Sie {name} direkt</translation>
    </message>
    <message>
        <source>This session has begun and can’t be changed any more.</source>
        <translation>Diese Sitzung hat begonnen und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>You may move or cancel until it starts. {name} is told by mail.</source>
        <translation>Bis zum Beginn können Sie absagen oder verschieben. {name} erfährt es per E-Mail.</translation>
    </message>
    <message>
        <source>Too late to move or cancel. Ask {name} directly.</source>
        <translation>Zu spät zum Absagen oder Verschieben. Fragen Sie {name} direkt.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}.</source>
        <translation>Kostenlos absagen bis {when}.</translation>
    </message>
    <message>
        <source>Free to move until {when}.</source>
        <translation>Kostenlos verschieben bis {when}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel or move. Write to {name}.</source>
        <translation>Dies ist ein klassischer Server: Er kann nicht absagen oder verschieben. Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>Cancelling takes it off this list alone. If it arrived it stands there: ask {name}.</source>
        <translation>Absagen entfernt sie nur aus dieser Liste. Kam sie an, gilt sie dort: Fragen Sie {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it and mailed both of you.</source>
        <translation>Wie von diesem Computer gesendet. Der Server nahm es an und schrieb Ihnen beiden.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it, but its mail failed: tell {name}.</source>
        <translation>Wie von diesem Computer gesendet. Der Server nahm es an, aber seine E-Mail schlug fehl: Sagen Sie {name} Bescheid.</translation>
    </message>
    <message>
        <source>As sent from this computer. No answer came: ask {name} whether it arrived.</source>
        <translation>Wie von diesem Computer gesendet. Es kam keine Antwort: Fragen Sie {name}, ob es ankam.</translation>
    </message>
    <message>
        <source>{times} {zone}</source>
        <translation>{times} {zone}</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} mit {name}</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} vereinbart</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} earlier in {city}.</source>
        <translation>Ab {day} liegen diese Zeiten in {city} {length} früher.</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} later in {city}.</source>
        <translation>Ab {day} liegen diese Zeiten in {city} {length} später.</translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} mit {name}</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>Buchung kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, Zahlung direkt an {name}</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the booking of {name}</source>
        <translation>Buchung von {name} öffnen</translation>
    </message>
</context>
<context>
    <name>BookingRows</name>
    <message>
        <source>you host</source>
        <translation>Sie leiten</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>verschoben von {day}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Von Ihnen abgesagt</translation>
    </message>
    <message>
        <source>Cancelled by {name}</source>
        <translation>Von {name} abgesagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>Wie von hier gesendet</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>E-Mail fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht abgesagt</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>Notiz nicht gespeichert</translation>
    </message>
    <message>
        <source>{times} your time</source>
        <translation>{times} Ihre Zeit</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} mit {name}</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation>E-Mail wartet</translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation>E-Mail wartet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save all shown as one calendar file</source>
        <translation>Alle angezeigten als eine Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>Welche Buchungen</translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation>Buchung suchen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>See past</source>
        <translation>Vergangene ansehen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Last session: {day} with {name}</source>
        <translation>Letzte Sitzung: {day} mit {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>Abgesagt: {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It stands again: {when}</source>
        <translation>Gilt wieder: {when}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Gespeichert unter {path}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Held for you, {n} min</source>
        <translation>
            <numerusform>Für Sie reserviert, {n} Min.</numerusform>
            <numerusform>Für Sie reserviert, {n} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held {n} min</source>
        <translation>
            <numerusform>Reserviert {n} Min.</numerusform>
            <numerusform>Reserviert {n} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Reserviert bis {time}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>Sie leiten</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>Sie nehmen teil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>Jetzt, bis {time}</translation>
    </message>
    <message>
        <source>No earlier open time</source>
        <translation>Keine frühere freie Zeit</translation>
    </message>
    <message>
        <source>This is its time now</source>
        <translation>Das ist die jetzige Zeit</translation>
    </message>
    <message>
        <source>No later open time</source>
        <translation>Keine spätere freie Zeit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu bald</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Zu weit weg</translation>
    </message>
    <message>
        <source>Day is full</source>
        <translation>Tag ist voll</translation>
    </message>
    <message>
        <source>You’re busy</source>
        <translation>Sie sind verplant</translation>
    </message>
    <message>
        <source>open</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>past, yours</source>
        <translation>vergangen, Ihre</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>past, booked</source>
        <translation>vergangen, gebucht</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message numerus="yes">
        <source>held for you, {n} minutes left</source>
        <translation>
            <numerusform>für Sie reserviert, noch {n} Minute</numerusform>
            <numerusform>für Sie reserviert, noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>held by someone until {time}</source>
        <translation>von jemandem reserviert bis {time}</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>zu kurzfristig zum Buchen</translation>
    </message>
    <message>
        <source>too far ahead to book</source>
        <translation>zu weit voraus zum Buchen</translation>
    </message>
    <message>
        <source>no more sessions that day</source>
        <translation>keine weiteren Sitzungen an dem Tag</translation>
    </message>
    <message>
        <source>you have something else then</source>
        <translation>Sie haben dann etwas anderes</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>{start} to {end} {zone}</source>
        <translation>{start} bis {end} {zone}</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} Ihre Zeit</translation>
    </message>
    <message>
        <source>1 held for you</source>
        <translation>1 für Sie reserviert</translation>
    </message>
    <message numerus="yes">
        <source>{n} free</source>
        <translation>
            <numerusform>{n} frei</numerusform>
            <numerusform>{n} frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Full today</source>
        <translation>Heute voll</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>{city} clocks go forward</source>
        <translation>Uhren in {city} gehen vor</translation>
    </message>
    <message>
        <source>{city} clocks go back</source>
        <translation>Uhren in {city} gehen zurück</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>Woche {n}</translation>
    </message>
</context>
<context>
    <name>CalendarBars</name>
    <message>
        <source>Keep the time</source>
        <translation>Zeit behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another time. Now it is {when}.</source>
        <translation>Wählen Sie eine andere Zeit. Jetzt ist sie {when}.</translation>
    </message>
    <message>
        <source>Showing times from {time}.</source>
        <translation>Zeiten von {time} werden gezeigt.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Booked. Reference {reference}</source>
        <translation>Gebucht. Referenz {reference}</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Verschoben auf {when}</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Two time zones on the calendar</source>
        <translation>Zwei Zeitzonen im Kalender</translation>
    </message>
    <message>
        <source>Yours first, then the speaker’s</source>
        <translation>Zuerst Ihre, dann die der Fachperson</translation>
    </message>
    <message>
        <source>Patterns on booked times</source>
        <translation>Muster auf gebuchten Zeiten</translation>
    </message>
    <message>
        <source>Stripes as well as colour</source>
        <translation>Streifen zusätzlich zur Farbe</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>Höhe einer Stunde</translation>
    </message>
    <message>
        <source>More of the day at once, or more room for each session</source>
        <translation>Mehr vom Tag auf einmal oder mehr Platz für jede Sitzung</translation>
    </message>
    <message>
        <source>row week</source>
        <translation>zeile woche</translation>
    </message>
</context>
<context>
    <name>CalendarSidebar</name>
    <message>
        <source>In this month</source>
        <translation>In diesem Monat</translation>
    </message>
    <message>
        <source>has sessions</source>
        <translation>hat Sitzungen</translation>
    </message>
    <message>
        <source>has free time</source>
        <translation>hat freie Zeit</translation>
    </message>
    <message>
        <source>Next free with {name}</source>
        <translation>Nächste freie Zeit bei {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>Sitzung</numerusform>
            <numerusform>Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>sessions with {name}</source>
        <translation>
            <numerusform>Sitzung mit {name}</numerusform>
            <numerusform>Sitzungen mit {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>session with {name}</source>
        <translation>Sitzung mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>free times</source>
        <translation>
            <numerusform>freie Zeit</numerusform>
            <numerusform>freie Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>free time</source>
        <translation>freie Zeit</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message numerus="yes">
        <source>clock changes</source>
        <translation>
            <numerusform>Zeitumstellung</numerusform>
            <numerusform>Zeitumstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Whose calendar?</source>
        <translation>Wessen Kalender?</translation>
    </message>
    <message>
        <source>Find a speaker to see when they are free. Your own sessions are here once you are signed in.</source>
        <translation>Suchen Sie eine Fachperson, um ihre freien Zeiten zu sehen. Ihre eigenen Sitzungen stehen hier, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Fachperson suchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Book for a caller</source>
        <translation>Für Anrufende buchen</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>Name der anrufenden Person</translation>
    </message>
    <message>
        <source>Caller’s email</source>
        <translation>E-Mail der anrufenden Person</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>CheckAdvice</name>
    <message>
        <source>Close the app and open it again. If it stays so, restore a backup.</source>
        <translation>Schließen Sie die App und öffnen Sie sie wieder. Bleibt es so, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore a backup, under “Data and server”.</source>
        <translation>Stellen Sie unter „Daten und Server“ eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Back up now, and send us the report.</source>
        <translation>Sichern Sie jetzt und senden Sie uns den Bericht.</translation>
    </message>
    <message>
        <source>Book nothing here until a backup is restored, under “Data and server”.</source>
        <translation>Buchen Sie hier nichts, bis unter „Daten und Server“ eine Sicherung wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Legen Sie den Datenordner auf eine Festplatte dieses Computers, nicht auf ein Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Close the app and open it again. If it stays so, update the app.</source>
        <translation>Schließen Sie die App und öffnen Sie sie wieder. Bleibt es so, aktualisieren Sie die App.</translation>
    </message>
    <message>
        <source>Check the server’s address, under “Data and server”.</source>
        <translation>Prüfen Sie die Adresse des Servers unter „Daten und Server“.</translation>
    </message>
    <message>
        <source>Run the checks again in a while. If it stays so, tell the office.</source>
        <translation>Prüfen Sie in einer Weile erneut. Bleibt es so, sagen Sie es dem Büro.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer right.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another folder (--data-dir).</source>
        <translation>Geben Sie sich das Recht, dort zu schreiben, oder nennen Sie einen anderen Ordner (--data-dir).</translation>
    </message>
    <message>
        <source>Check its address, user and password. Letters wait in the Outbox meanwhile.</source>
        <translation>Prüfen Sie Adresse, Benutzer und Passwort. Briefe warten solange im Postausgang.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} von {all} erledigt</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: erledigt</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions with prices</source>
        <translation>
            <numerusform>{n} Sitzung mit Preis</numerusform>
            <numerusform>{n} Sitzungen mit Preisen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session with its price</source>
        <translation>1 Sitzung mit Preis</translation>
    </message>
    <message>
        <source>Headline and about</source>
        <translation>Überschrift und Beschreibung</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>A session with its price</source>
        <translation>Eine Sitzung mit Preis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Wochenzeiten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Cancellation rule</source>
        <translation>Absageregel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Entf entfernt diesen Filter</translation>
    </message>
    <message>
        <source>Opens the choices of this filter</source>
        <translation>Öffnet die Auswahl dieses Filters</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Auswahl suchen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>ClosedOverlay</name>
    <message>
        <source>Find a speaker</source>
        <translation>Fachperson suchen</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>An dem Tag geschlossen</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Die ganze Woche geschlossen</translation>
    </message>
    <message>
        <source>Nothing these days</source>
        <translation>Nichts an diesen Tagen</translation>
    </message>
    <message>
        <source>{name} has no times here.</source>
        <translation>{name} hat hier keine Zeiten.</translation>
    </message>
    <message>
        <source>{name} has no sessions to book yet.</source>
        <translation>{name} hat noch keine buchbaren Sitzungen.</translation>
    </message>
    <message>
        <source>You have no sessions these days.</source>
        <translation>Sie haben an diesen Tagen keine Sitzungen.</translation>
    </message>
    <message>
        <source>Next free: {when}</source>
        <translation>Nächste freie Zeit: {when}</translation>
    </message>
</context>
<context>
    <name>CodeClock</name>
    <message>
        <source>Send a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message numerus="yes">
        <source>Works for {n} more minutes</source>
        <translation>
            <numerusform>Gilt noch {n} Minute</numerusform>
            <numerusform>Gilt noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for one more minute</source>
        <translation>Gilt noch eine Minute</translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Sent again. </source>
        <translation>Erneut gesendet. </translation>
    </message>
    <message numerus="yes">
        <source>New code in {n} s</source>
        <translation>
            <numerusform>Neuer Code in {n} s</numerusform>
            <numerusform>Neuer Code in {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes only once</source>
        <translation>Er kommt nur einmal</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Check your mail</source>
        <translation>Sehen Sie in Ihre E-Mails</translation>
    </message>
    <message>
        <source>A six-digit code is on its way to</source>
        <translation>Ein sechsstelliger Code ist unterwegs an</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>Bestätigen Sie Ihre Adresse</translation>
    </message>
    <message>
        <source>A six-digit code waits in the Outbox for</source>
        <translation>Ein sechsstelliger Code wartet im Postausgang für</translation>
    </message>
    <message>
        <source>A six-digit code can’t be mailed to</source>
        <translation>Ein sechsstelliger Code kann nicht geschickt werden an</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Opens the command palette, {key}</source>
        <translation>Öffnet die Befehlspalette, {key}</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Öffnet die Befehlspalette</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>On a booking</source>
        <translation>Auf einer Buchung</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Fachleute suchen</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>Letzte Meldungen</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Fachleute importieren</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Tagesansicht</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Wochenansicht</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Monatsansicht</translation>
    </message>
    <message>
        <source>Agenda view</source>
        <translation>Agendaansicht</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Voriger Zeitraum</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Nächster Zeitraum</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gehe zu heute</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Next open time</source>
        <translation>Nächste freie Zeit</translation>
    </message>
    <message>
        <source>Previous open time</source>
        <translation>Vorige freie Zeit</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone wechseln</translation>
    </message>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>Warum ist das nicht buchbar?</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Buchung verschieben</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>Buchung kopieren</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>Anfang und Ende der Zeile</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>Buchen oder öffnen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What would you like to leave with?</source>
        <translation>Was möchten Sie mitnehmen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Erneut reservieren</translation>
    </message>
    <message>
        <source>See the whole week</source>
        <translation>Ganze Woche ansehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Sitzung verschieben</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>Zeit von {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Notiz für {name}</translation>
    </message>
    <message>
        <source>Still no answer. What you wrote is kept.</source>
        <translation>Noch keine Antwort. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Sign in to book</source>
        <translation>Zum Buchen anmelden</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Auf {when} verschieben</translation>
    </message>
    <message>
        <source>Book {when} for {price}</source>
        <translation>{when} für {price} buchen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book for {price}</source>
        <translation>Für {price} buchen</translation>
    </message>
    <message numerus="yes">
        <source>Held for you for {n} minutes</source>
        <translation>
            <numerusform>{n} Minute für Sie reserviert</numerusform>
            <numerusform>{n} Minuten für Sie reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you for one minute</source>
        <translation>Eine Minute für Sie reserviert</translation>
    </message>
    <message>
        <source>No longer held for you.</source>
        <translation>Nicht mehr für Sie reserviert.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>What you see is as of {time}.</source>
        <translation>Sie sehen den Stand von {time}.</translation>
    </message>
    <message>
        <source>Reconnecting… {since}</source>
        <translation>Verbindung wird wiederhergestellt… {since}</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>Verbindung verloren.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Whose profile is this?</source>
        <translation>Wessen Profil ist das?</translation>
    </message>
    <message>
        <source>With this address its person can sign up and take the profile over. No mail is sent.</source>
        <translation>Mit dieser Adresse kann sich die Person registrieren und das Profil übernehmen. Es wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Adresse festlegen</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Your calendar</source>
        <translation>Ihr Kalender</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>Fachperson suchen…</translation>
    </message>
    <message>
        <source>{offer}, {length}, {price}</source>
        <translation>{offer}, {length}, {price}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>Zeit von {name}</translation>
    </message>
    <message>
        <source>Other time zone…</source>
        <translation>Andere Zeitzone…</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The report holds no addresses, no passwords and nothing you typed.</source>
        <translation>Der Bericht enthält keine Adressen, keine Passwörter und nichts, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time</source>
        <translation>Proactively wurde das letzte Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>If it happens again, send us this report.</source>
        <translation>Wenn es wieder vorkommt, schicken Sie uns diesen Bericht.</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window, but is not kept on this computer: save it before you restart. If it happens again, send us this report.</source>
        <translation>Ihre Buchungen sind sicher. Was Sie gerade schreiben, steht noch im Fenster, wird auf diesem Computer aber nicht aufbewahrt: Speichern Sie es, bevor Sie neu starten. Wenn es wieder geschieht, senden Sie uns diesen Bericht.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bei uns ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window and kept on this computer: after a restart you can go on with it. If it happens again, send us this report.</source>
        <translation>Ihre Buchungen sind sicher. Was Sie gerade schrieben, steht noch im Fenster und ist auf diesem Computer aufgehoben: Nach einem Neustart können Sie damit weitermachen. Wenn es wieder vorkommt, schicken Sie uns diesen Bericht.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>Der Bericht konnte nicht gesichert werden: {reason}</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gesichert.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data and server</source>
        <translation>Daten und Server</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>mail server smtp port password tls starttls sender test</source>
        <translation>mailserver smtp port passwort tls starttls absender test</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>Vom Server gesendet</translation>
    </message>
    <message>
        <source>Its office sets how.</source>
        <translation>Sein Büro legt fest, wie.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>server address office this computer connect</source>
        <translation>server adresse büro dieser computer verbinden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>One file with everything, made while the app is open</source>
        <translation>Eine Datei mit allem, erstellt bei offener App</translation>
    </message>
    <message>
        <source>copy save</source>
        <translation>kopie speichern</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Von selbst sichern</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside your data; the last {n} stay</source>
        <translation>In den Ordner „backups“ neben Ihren Daten; die letzten {n} bleiben</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Sample speakers</source>
        <translation>Beispiel-Fachleute</translation>
    </message>
    <message>
        <source>Made-up speakers to look around with, and what was booked with them</source>
        <translation>Erfundene Fachleute zum Umsehen und was bei ihnen gebucht wurde</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again.</source>
        <translation>{name} ersetzt die jetzigen Daten; diese werden daneben aufbewahrt. Alle müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The sample speakers go, with every session that was booked with them. Your own data stays.</source>
        <translation>Die Beispiel-Fachleute werden entfernt, mit jeder bei ihnen gebuchten Sitzung. Ihre eigenen Daten bleiben.</translation>
    </message>
    <message>
        <source>Remove the sample speakers?</source>
        <translation>Beispiel-Fachleute entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>12 March, next Thu, 2026-03-12</source>
        <translation>12 March, next Thu, 2026-03-12</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Type a date such as 12 March or 2026-03-12.</source>
        <translation>Geben Sie ein Datum ein, etwa „12 March“ oder 2026-03-12.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>{n} free times</source>
        <translation>
            <numerusform>{n} freie Zeit</numerusform>
            <numerusform>{n} freie Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} free time</source>
        <translation>{n} freie Zeit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>Zeiten am {day} hinzufügen</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>{day} auf andere Tage kopieren</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Beide tauschen</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Wochenzeiten</translation>
    </message>
    <message>
        <source>Where a line says nothing</source>
        <translation>Wo eine Zeile nichts sagt</translation>
    </message>
    <message>
        <source>Each speaker can change these later</source>
        <translation>Jede Fachperson kann das später ändern</translation>
    </message>
    <message>
        <source>Update speakers already here</source>
        <translation>Vorhandene Fachleute aktualisieren</translation>
    </message>
    <message>
        <source>Found by email, or by name where there is none. An empty cell changes nothing.</source>
        <translation>Gefunden über die E-Mail, sonst über den Namen. Eine leere Zelle ändert nichts.</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>Sofort veröffentlichen</translation>
    </message>
    <message>
        <source>Off: they arrive as drafts, seen by you only.</source>
        <translation>Aus: Sie kommen als Entwürfe an, die nur Sie sehen.</translation>
    </message>
    <message>
        <source>On: everyone can find and book them.</source>
        <translation>An: Alle können sie finden und buchen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Es wurde nicht gesichert: {reason}</translation>
    </message>
    <message>
        <source>Letters to you stay in the language they were in. {reason}</source>
        <translation>Briefe an Sie bleiben in der bisherigen Sprache. {reason}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>Zeit von {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>You host this session</source>
        <translation>Sie leiten diese Sitzung</translation>
    </message>
    <message>
        <source>You attend it</source>
        <translation>Sie nehmen teil</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} vereinbart</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>Notiz von {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message numerus="yes">
        <source>{n} of {all} speakers</source>
        <translation>
            <numerusform>{n} von {all} Fachperson</numerusform>
            <numerusform>{n} von {all} Fachleuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} speakers free {when}</source>
        <translation>
            <numerusform>{n} von {all} Fachperson frei {when}</numerusform>
            <numerusform>{n} von {all} Fachleuten frei {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers free {when}</source>
        <translation>
            <numerusform>{n} Fachperson frei {when}</numerusform>
            <numerusform>{n} Fachleute frei {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>{n} Fachperson</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} Fachperson</numerusform>
            <numerusform>{n} Fachleute</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Noch keine Fachleute</translation>
    </message>
    <message>
        <source>They appear here once they publish a profile.</source>
        <translation>Sie erscheinen hier, sobald sie ein Profil veröffentlichen.</translation>
    </message>
    <message>
        <source>Show who is free {when}</source>
        <translation>Zeigen, wer {when} frei ist</translation>
    </message>
    <message>
        <source>Did you mean a time?</source>
        <translation>Meinten Sie eine Zeit?</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>Versuchen Sie es mit weniger Filtern oder anderen Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers match</source>
        <translation>
            <numerusform>{n} Fachperson passt</numerusform>
            <numerusform>{n} Fachleute passen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker matches</source>
        <translation>1 Fachperson passt</translation>
    </message>
    <message>
        <source>{without}, {matching}.</source>
        <translation>{without}: {matching}.</translation>
    </message>
    <message>
        <source>No one matches “{text}”</source>
        <translation>Niemand passt zu „{text}“</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Niemand passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No one is free {when} under {price}</source>
        <translation>Niemand ist {when} unter {price} frei</translation>
    </message>
    <message>
        <source>No one is free {when}</source>
        <translation>Niemand ist {when} frei</translation>
    </message>
    <message>
        <source>Without “{text}”</source>
        <translation>Ohne „{text}“</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <source>Drop the time</source>
        <translation>Zeit weglassen</translation>
    </message>
    <message>
        <source>With any topic</source>
        <translation>Mit jedem Thema</translation>
    </message>
    <message>
        <source>Drop the topic</source>
        <translation>Thema weglassen</translation>
    </message>
    <message>
        <source>Without the price limit</source>
        <translation>Ohne Preisgrenze</translation>
    </message>
    <message>
        <source>Drop price limit</source>
        <translation>Preisgrenze weglassen</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>In jeder Sprache</translation>
    </message>
    <message>
        <source>Drop the language</source>
        <translation>Sprache weglassen</translation>
    </message>
    <message>
        <source>At any length</source>
        <translation>Bei jeder Dauer</translation>
    </message>
    <message>
        <source>Drop the length</source>
        <translation>Dauer weglassen</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Name, topic, or a time like “thu 3pm”</source>
        <translation>Name, Thema oder Zeit wie „Do 15 Uhr“</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Fachleute suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Soonest free</source>
        <translation>Am frühesten frei</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the text and all filters</source>
        <translation>Text und alle Filter löschen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Fachleute importieren</translation>
    </message>
</context>
<context>
    <name>EarnedPanel</name>
    <message>
        <source>Earned in {month}</source>
        <translation>Verdient im {month}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What your sessions come to stands here.</source>
        <translation>Hier steht, was Ihre Sitzungen einbringen.</translation>
    </message>
    <message>
        <source>{sum} booked ahead</source>
        <translation>{sum} im Voraus gebucht</translation>
    </message>
    <message>
        <source>Week of {day}: {sum}</source>
        <translation>Woche ab {day}: {sum}</translation>
    </message>
    <message>
        <source>Earned by week</source>
        <translation>Verdient pro Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln more in this file</source>
        <translation>
            <numerusform>%Ln weiterer in dieser Datei</numerusform>
            <numerusform>%Ln weitere in dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A calendar entry</source>
        <translation>Ein Kalendereintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entries</source>
        <translation>
            <numerusform>%Ln Kalendereintrag</numerusform>
            <numerusform>%Ln Kalendereinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Eine Kalenderdatei</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, ganztägig</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{when} and again later</source>
        <translation>{when} und später wieder</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>This is your booking {reference}.</source>
        <translation>Das ist Ihre Buchung {reference}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>Sie wurde abgesagt.</translation>
    </message>
    <message>
        <source>{offer}, {times}</source>
        <translation>{offer}, {times}</translation>
    </message>
    <message>
        <source>You have something else then:</source>
        <translation>Sie haben dann etwas anderes:</translation>
    </message>
    <message>
        <source>You have no session then.</source>
        <translation>Sie haben dann keine Sitzung.</translation>
    </message>
    <message>
        <source>Sign in to see whether you are free then.</source>
        <translation>Melden Sie sich an, um zu sehen, ob Sie dann frei sind.</translation>
    </message>
</context>
<context>
    <name>ExceptionPopover</name>
    <message>
        <source>A day that differs</source>
        <translation>Ein abweichender Tag</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Away or other hours</source>
        <translation>Abwesend oder andere Zeiten</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Optional, only you see it</source>
        <translation>Optional, nur Sie sehen ihn</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Diesen Tag speichern</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Diesen Tag hinzufügen</translation>
    </message>
    <message>
        <source>has bookings</source>
        <translation>hat Buchungen</translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation>Üblich: {hours}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Beide tauschen</translation>
    </message>
    <message>
        <source>1 booking would fall outside these hours. It stays.</source>
        <translation>1 Buchung läge außerhalb dieser Zeiten. Sie bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside these hours. They stay.</source>
        <translation>
            <numerusform>{n} Buchung läge außerhalb dieser Zeiten. Sie bleibt.</numerusform>
            <numerusform>{n} Buchungen lägen außerhalb dieser Zeiten. Sie bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsList</name>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Holidays, travel, a later start: days that are not as usual.</source>
        <translation>Ferien, Reisen, späterer Beginn: Tage, die nicht wie üblich sind.</translation>
    </message>
    <message>
        <source>Usual hours again on {day}</source>
        <translation>Wieder übliche Zeiten am {day}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Fixed while it runs</source>
        <translation>Während des Imports fest</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation>Nichts wird behalten, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {mark}, {letters}</source>
        <translation>{lines} Zeilen, {columns} Spalten, {mark}, {letters}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Say a day or an hour, such as “thu 14-16”.</source>
        <translation>Nennen Sie einen Tag oder eine Stunde, etwa „Do 14-16“.</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>Bis {price}</translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation>Oder wann?</translation>
    </message>
    <message>
        <source>thu 14-16, tomorrow 3pm</source>
        <translation>Do 14-16, morgen 15 Uhr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>{new} would be new, {known} would be updated</source>
        <translation>{new} wären neu, {known} würden aktualisiert</translation>
    </message>
    <message>
        <source>{new} would be new, {known} are here already and left alone</source>
        <translation>{new} wären neu, {known} sind schon da und bleiben, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} can’t be read</source>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no time zone</source>
        <translation>
            <numerusform>{n} ohne Zeitzone</numerusform>
            <numerusform>{n} ohne Zeitzone</numerusform>
        </translation>
    </message>
    <message>
        <source>{zone} is filled in</source>
        <translation>{zone} wird eingesetzt</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no price</source>
        <translation>
            <numerusform>{n} ohne Preis</numerusform>
            <numerusform>{n} ohne Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} is filled in</source>
        <translation>{price} wird eingesetzt</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Which speakers shall it begin with?</source>
        <translation>Hier ist noch nichts. Mit welchen Fachleuten soll es beginnen?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Fachleute importieren</translation>
    </message>
    <message>
        <source>From a CSV file, previewed before anything is kept</source>
        <translation>Aus einer CSV-Datei, mit Vorschau, bevor etwas behalten wird</translation>
    </message>
    <message>
        <source>Connect to an office server</source>
        <translation>Mit einem Büroserver verbinden</translation>
    </message>
    <message>
        <source>Its speakers and bookings, with your account there</source>
        <translation>Dessen Fachleute und Buchungen, mit Ihrem Konto dort</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer until you connect.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer, bis Sie sich verbinden.</translation>
    </message>
    <message>
        <source>You speak yourself?</source>
        <translation>Selbst Sitzungen anbieten?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Putting sample speakers in…</source>
        <translation>Beispiel-Fachleute werden angelegt…</translation>
    </message>
    <message>
        <source>Sample speakers with open times, easy to remove</source>
        <translation>Beispiel-Fachleute mit freien Zeiten, leicht zu entfernen</translation>
    </message>
</context>
<context>
    <name>ForgotForm</name>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <source>We mail you a code for it.</source>
        <translation>Wir senden Ihnen dafür einen Code per E-Mail.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Code per E-Mail senden</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <translation>
            <numerusform>In {n} Woche</numerusform>
            <numerusform>In {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} days</source>
        <translation>
            <numerusform>In {n} Tag</numerusform>
            <numerusform>In {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>Vor {n} Woche</numerusform>
            <numerusform>Vor {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>Vor {n} Tag</numerusform>
            <numerusform>Vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>In {length}</translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} Min.</numerusform>
            <numerusform>{n} Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} Std. {m} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} Std.</numerusform>
            <numerusform>{n} Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>of the system</source>
        <translation>des Systems</translation>
    </message>
    <message numerus="yes">
        <source>{release}, {n} zones</source>
        <translation>
            <numerusform>{release}, {n} Zone</numerusform>
            <numerusform>{release}, {n} Zonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in is kept in a private file</source>
        <translation>Die Anmeldung wird in einer privaten Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Mail waits in the Outbox</source>
        <translation>E-Mails warten im Postausgang</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>They stay, and no one is told. Only new bookings follow the new hours.</source>
        <translation>Sie bleiben, und niemand wird benachrichtigt. Nur neue Buchungen richten sich nach den neuen Zeiten.</translation>
    </message>
    <message>
        <source>You may move or cancel each by itself.</source>
        <translation>Sie können jede einzeln verschieben oder absagen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Diesen Tag speichern</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Zeiten speichern</translation>
    </message>
    <message>
        <source>1 booking would fall outside your new hours</source>
        <translation>1 Buchung läge außerhalb Ihrer neuen Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside your new hours</source>
        <translation>
            <numerusform>{n} Buchung läge außerhalb Ihrer neuen Zeiten</numerusform>
            <numerusform>{n} Buchungen lägen außerhalb Ihrer neuen Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Two addresses in one cell</source>
        <translation>Zwei Adressen in einer Zelle</translation>
    </message>
    <message>
        <source>Same email as line {n}</source>
        <translation>Dieselbe E-Mail wie in Zeile {n}</translation>
    </message>
    <message>
        <source>Price isn’t a number</source>
        <translation>Preis ist keine Zahl</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>Zu viele Dezimalstellen für {currency}</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>Diese Zeitzone gibt es nicht</translation>
    </message>
    <message>
        <source>No such currency</source>
        <translation>Diese Währung gibt es nicht</translation>
    </message>
    <message>
        <source>Minutes can’t be read</source>
        <translation>Minuten nicht lesbar</translation>
    </message>
    <message>
        <source>Unreadable letters</source>
        <translation>Unlesbare Zeichen</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>A quote that is never closed</source>
        <translation>Ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Another number of columns</source>
        <translation>Andere Anzahl von Spalten</translation>
    </message>
    <message>
        <source>“{value}”, did you mean {zone}?</source>
        <translation>„{value}“, meinten Sie {zone}?</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>„{value}“</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>Lines {a} and {b}</source>
        <translation>Zeilen {a} und {b}</translation>
    </message>
    <message numerus="yes">
        <source>Lines {a}, {b} and {n} more</source>
        <translation>
            <numerusform>Zeilen {a}, {b} und {n} weitere</numerusform>
            <numerusform>Zeilen {a}, {b} und {n} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Fachleute importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose a list of speakers</source>
        <translation>Liste von Fachleuten wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Report saved to {file}</source>
        <translation>Bericht gespeichert unter {file}</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated.</source>
        <translation>{new} neu, {updated} aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here just so.</source>
        <translation>
            <numerusform>{n} war schon genau so da.</numerusform>
            <numerusform>{n} waren schon genau so da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here and left alone.</source>
        <translation>
            <numerusform>{n} war da und blieb unverändert.</numerusform>
            <numerusform>{n} waren da und blieben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again to go on.</source>
        <translation>Importieren Sie die Datei erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Noch wird nichts behalten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} lines</source>
        <translation>
            <numerusform>{n} Zeile importieren</numerusform>
            <numerusform>{n} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>First {n} lines, tried</source>
        <translation>
            <numerusform>Erste {n} Zeile, zur Probe</numerusform>
            <numerusform>Erste {n} Zeilen, zur Probe</numerusform>
        </translation>
    </message>
    <message>
        <source>A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and city or time zone go in where they are there. A line without an email becomes a profile that the office runs, and that its person may claim later. Importing the same list again updates, and doubles nobody.</source>
        <translation>Eine Liste braucht Namen, in einer oder zwei Spalten. E-Mail, Themen, Überschrift, Beschreibung, Sprachen, Preis, Minuten und Stadt oder Zeitzone werden übernommen, wo sie vorhanden sind. Eine Zeile ohne E-Mail wird ein Profil, das das Büro führt und das die Person später übernehmen kann. Dieselbe Liste erneut zu importieren aktualisiert und verdoppelt niemanden.</translation>
    </message>
    <message>
        <source>Choose which column is the name: without a name no line can be read.</source>
        <translation>Wählen Sie die Spalte mit dem Namen: Ohne Namen ist keine Zeile lesbar.</translation>
    </message>
    <message>
        <source>Stopping after this batch.</source>
        <translation>Wird nach diesem Block angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel keeps the {n} lines already in; run it again to go on.</source>
        <translation>
            <numerusform>Abbrechen behält die {n} schon übernommene Zeile; starten Sie erneut, um fortzufahren.</numerusform>
            <numerusform>Abbrechen behält die {n} schon übernommenen Zeilen; starten Sie erneut, um fortzufahren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press the new keys. Escape gives up, Backspace takes the keys away.</source>
        <translation>Drücken Sie die neuen Tasten. Escape bricht ab, die Rücktaste entfernt die Tasten.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>Sicherungen (*.sqlite *.db *.backup);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu bald</translation>
    </message>
    <message>
        <source>Closed: nothing drawn</source>
        <translation>Geschlossen: nichts gezeichnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Für Sie reserviert</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>Von jemandem reserviert</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Outside your hours: no lines</source>
        <translation>Außerhalb Ihrer Zeiten: keine Linien</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>This day: {hosted} hosted, {attended} attended</source>
        <translation>Dieser Tag: {hosted} geleitet, {attended} besucht</translation>
    </message>
    <message>
        <source>This week: {hosted} hosted, {attended} attended</source>
        <translation>Diese Woche: {hosted} geleitet, {attended} besucht</translation>
    </message>
    <message>
        <source>{attended} attended</source>
        <translation>{attended} besucht</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation>An {email}</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
</context>
<context>
    <name>LocalMail</name>
    <message>
        <source>Using this computer only?</source>
        <translation>Nutzen Sie nur diesen Computer?</translation>
    </message>
    <message>
        <source>Mail stays in the local Outbox. The code is the first message there.</source>
        <translation>E-Mails bleiben im lokalen Postausgang. Der Code ist dort die erste Nachricht.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>The app was closed while you were in the middle of something.</source>
        <translation>Die App wurde beendet, während Sie mitten in etwas waren.</translation>
    </message>
    <message>
        <source>A booking is not made yet.</source>
        <translation>Eine Buchung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Hours are not saved yet.</source>
        <translation>Zeiten sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A list is not imported yet.</source>
        <translation>Eine Liste ist noch nicht importiert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time.</source>
        <translation>Proactively wurde das letzte Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>What was booked and saved is safe.</source>
        <translation>Was gebucht und gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>LostTimes</name>
    <message>
        <source>{when} can’t be booked</source>
        <translation>{when} ist nicht buchbar</translation>
    </message>
    <message>
        <source>{why}. Your note is kept.</source>
        <translation>{why}. Ihre Notiz bleibt erhalten.</translation>
    </message>
    <message>
        <source>Someone just took {when}</source>
        <translation>{when} wurde gerade vergeben</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Ihre Notiz bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nearest times with {name}:</source>
        <translation>Nächste Zeiten bei {name}:</translation>
    </message>
    <message>
        <source>{name} has no open time near it.</source>
        <translation>{name} hat in der Nähe keine freie Zeit.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Sign-up code</source>
        <translation>Code zur Registrierung</translation>
    </message>
    <message>
        <source>Password reset code</source>
        <translation>Code zum Zurücksetzen des Passworts</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <translation>Sie haben bereits ein Konto</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>Zu einer Sitzung</translation>
    </message>
    <message>
        <source>Your session moved to {when}</source>
        <translation>Ihre Sitzung wurde auf {when} verschoben</translation>
    </message>
    <message>
        <source>Cancelled: {when}</source>
        <translation>Abgesagt: {when}</translation>
    </message>
    <message>
        <source>Reminder: {name}, {when}</source>
        <translation>Erinnerung: {name}, {when}</translation>
    </message>
    <message>
        <source>New booking: {when}</source>
        <translation>Neue Buchung: {when}</translation>
    </message>
    <message>
        <source>Booked: {name}, {day}</source>
        <translation>Gebucht: {name}, {day}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>{why}, not tried again</source>
        <translation>{why}, kein weiterer Versuch</translation>
    </message>
    <message>
        <source>{why}, next try {time}</source>
        <translation>{why}, nächster Versuch {time}</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Kein Mailserver eingerichtet</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>No answer from the mail server</source>
        <translation>Keine Antwort vom Mailserver</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>Mail server wants another login</source>
        <translation>Mailserver verlangt eine andere Anmeldung</translation>
    </message>
    <message>
        <source>Mail server asks to wait</source>
        <translation>Mailserver bittet zu warten</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>Dieses Postfach gibt es nicht</translation>
    </message>
    <message>
        <source>Refused as unwanted</source>
        <translation>Als unerwünscht abgelehnt</translation>
    </message>
    <message>
        <source>Mail server said no</source>
        <translation>Mailserver hat abgelehnt</translation>
    </message>
    <message>
        <source>The booking is safe.</source>
        <translation>Die Buchung ist sicher.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Nichts anderes ist betroffen.</translation>
    </message>
    <message>
        <source>We don’t try again by ourselves.</source>
        <translation>Wir versuchen es nicht von selbst erneut.</translation>
    </message>
    <message>
        <source>We try again at {time}, then less and less often for three days.</source>
        <translation>Wir versuchen es um {time} erneut, dann drei Tage lang immer seltener.</translation>
    </message>
</context>
<context>
    <name>MailBar</name>
    <message>
        <source>A letter could not be sent.</source>
        <translation>Ein Brief konnte nicht gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} letters could not be sent.</source>
        <translation>
            <numerusform>Ein Brief konnte nicht gesendet werden.</numerusform>
            <numerusform>{n} Briefe konnten nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and when it is tried again. Bookings stand.</source>
        <translation>Im Postausgang steht, warum und wann es wieder versucht wird. Die Buchungen gelten.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Set by your office for this computer.</source>
        <translation>Von Ihrem Büro für diesen Computer festgelegt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>Absender der Briefe</translation>
    </message>
    <message>
        <source>Front desk &lt;bookings@example.com&gt;</source>
        <translation>Empfang &lt;bookings@example.com&gt;</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>Ungeschützt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Use this mail server</source>
        <translation>Diesen Mailserver verwenden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>Keine E-Mails senden</translation>
    </message>
    <message>
        <source>Set by {who} for this computer.</source>
        <translation>Von {who} für diesen Computer festgelegt.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>It answers and takes mail: {greeting}</source>
        <translation>Er antwortet und nimmt E-Mails an: {greeting}</translation>
    </message>
    <message>
        <source>Enter the server’s name, such as mail.example.com.</source>
        <translation>Geben Sie den Namen des Servers ein, etwa mail.example.com.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter one address, alone or as Name &lt;name@example.com&gt;.</source>
        <translation>Geben Sie eine Adresse ein, allein oder als Name &lt;name@example.com&gt;.</translation>
    </message>
</context>
<context>
    <name>MailedForm</name>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} go in, with line {line} as the example</source>
        <translation>
            <numerusform>{n} von {all} wird übernommen, mit Zeile {line} als Beispiel</numerusform>
            <numerusform>{n} von {all} werden übernommen, mit Zeile {line} als Beispiel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Some fields need another look.</source>
        <translation>Einige Felder brauchen noch einen Blick.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in {wait} erneut.</translation>
    </message>
    <message>
        <source>You have another session {when}.</source>
        <translation>Sie haben {when} eine andere Sitzung.</translation>
    </message>
    <message>
        <source>Someone just took {when}.</source>
        <translation>{when} wurde gerade vergeben.</translation>
    </message>
    <message>
        <source>{when} can’t be booked. {why}</source>
        <translation>{when} ist nicht buchbar. {why}</translation>
    </message>
    <message>
        <source>It could be moved until {when}. Ask the other side directly.</source>
        <translation>Verschieben war bis {when} möglich. Fragen Sie die andere Seite direkt.</translation>
    </message>
    <message>
        <source>The cancel could be taken back until {when}.</source>
        <translation>Die Absage konnte bis {when} zurückgenommen werden.</translation>
    </message>
    <message>
        <source>It could be cancelled until {when}. Ask the other side directly.</source>
        <translation>Absagen war bis {when} möglich. Fragen Sie die andere Seite direkt.</translation>
    </message>
    <message>
        <source>This session began {when} and can’t be changed any more.</source>
        <translation>Diese Sitzung begann {when} und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Here is how it stands now.</source>
        <translation>Diese Buchung wurde inzwischen geändert. So steht sie jetzt.</translation>
    </message>
    <message>
        <source>This request was already used for another booking. Choose the time once more.</source>
        <translation>Diese Anfrage wurde schon für eine andere Buchung verwendet. Wählen Sie die Zeit noch einmal.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Das gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Keep yours, or take theirs.</source>
        <translation>Das wurde inzwischen anderswo geändert. Behalten Sie Ihres oder übernehmen Sie das andere.</translation>
    </message>
    <message>
        <source>Email and password don’t match. Check both and try again.</source>
        <translation>E-Mail und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your address is not verified yet. Enter the code from the mail.</source>
        <translation>Ihre Adresse ist noch nicht bestätigt. Geben Sie den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>That is not the code, or it is no longer good. Look at the newest mail.</source>
        <translation>Das ist nicht der Code, oder er gilt nicht mehr. Sehen Sie in die neueste E-Mail.</translation>
    </message>
    <message>
        <source>That is not the code, and it is void now. Ask for a new one.</source>
        <translation>Das ist nicht der Code, und er ist nun ungültig. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>That is not the code. One try left.</source>
        <translation>Das ist nicht der Code. Noch ein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. {n} tries left.</source>
        <translation>
            <numerusform>Das ist nicht der Code. Noch {n} Versuch.</numerusform>
            <numerusform>Das ist nicht der Code. Noch {n} Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Ask for a new one.</source>
        <translation>Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Only the office may do this.</source>
        <translation>Das darf nur das Büro.</translation>
    </message>
    <message>
        <source>Only speakers can do this.</source>
        <translation>Das können nur Fachleute.</translation>
    </message>
    <message>
        <source>This belongs to someone else.</source>
        <translation>Das gehört jemand anderem.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this app. Update the app; nothing was changed.</source>
        <translation>{path} stammt von einer neueren Version dieser App. Aktualisieren Sie die App; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a store. It was left as it is; restore a backup.</source>
        <translation>{path} ist beschädigt oder kein Datenbestand. Die Datei blieb unverändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another program is using the store. Close it or wait a moment, then try again.</source>
        <translation>Ein anderes Programm verwendet den Datenbestand. Schließen Sie es oder warten Sie einen Moment, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} can’t be written. Check the folder’s permissions.</source>
        <translation>{path} kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde nichts behalten. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} can’t be used: {reason}.</source>
        <translation>{path} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The mail server said: {text}</source>
        <translation>Der Mailserver sagte: {text}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>sie ist keine Textdatei</translation>
    </message>
    <message>
        <source>its letters can’t be read</source>
        <translation>ihre Zeichen sind nicht lesbar</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it can’t be written there</source>
        <translation>dort kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it is not a calendar file</source>
        <translation>sie ist keine Kalenderdatei</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>sie ist kein Bild</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>sie enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>it is not a backup of this app</source>
        <translation>sie ist keine Sicherung dieser App</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters.</source>
        <translation>
            <numerusform>Mindestens {n} Zeichen.</numerusform>
            <numerusform>Mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters.</source>
        <translation>
            <numerusform>Höchstens {n} Zeichen.</numerusform>
            <numerusform>Höchstens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one email address, such as name@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as bookings.example.com.</source>
        <translation>Geben Sie die Adresse eines Servers ein, etwa bookings.example.com.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>It can’t be less than 0.</source>
        <translation>Es darf nicht weniger als 0 sein.</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>Diese Währung hat keine Dezimalstellen.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} decimals.</source>
        <translation>
            <numerusform>Höchstens {n} Dezimalstelle.</numerusform>
            <numerusform>Höchstens {n} Dezimalstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>Wählen Sie eine Währung aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>Endet vor dem Beginn.</translation>
    </message>
    <message>
        <source>Overlaps another range of that day.</source>
        <translation>Überschneidet sich mit einer anderen Zeit des Tages.</translation>
    </message>
    <message>
        <source>This belongs to someone else already.</source>
        <translation>Das gehört schon jemand anderem.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n}.</source>
        <translation>
            <numerusform>Mindestens {n}.</numerusform>
            <numerusform>Mindestens {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>Das ist zu viel.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>Geben Sie die sechs Ziffern des Codes ein.</translation>
    </message>
    <message>
        <source>Enter a price, or 0 for free.</source>
        <translation>Geben Sie einen Preis ein, oder 0 für kostenlos.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie das aus.</translation>
    </message>
    <message>
        <source>This is your own profile</source>
        <translation>Das ist Ihr eigenes Profil</translation>
    </message>
    <message>
        <source>This profile is not published</source>
        <translation>Dieses Profil ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>An dem Tag geschlossen</translation>
    </message>
    <message>
        <source>Outside the weekly hours</source>
        <translation>Außerhalb der Wochenzeiten</translation>
    </message>
    <message>
        <source>Sessions don’t start at this minute</source>
        <translation>Sitzungen beginnen nicht zu dieser Minute</translation>
    </message>
    <message>
        <source>Too close to another booking</source>
        <translation>Zu nah an einer anderen Buchung</translation>
    </message>
    <message>
        <source>Another booking stands in the way</source>
        <translation>Eine andere Buchung ist im Weg</translation>
    </message>
    <message>
        <source>You have something else then</source>
        <translation>Sie haben dann etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>Booking opens {n} days ahead</source>
        <translation>
            <numerusform>Buchbar ab {n} Tag im Voraus</numerusform>
            <numerusform>Buchbar ab {n} Tagen im Voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that week</source>
        <translation>
            <numerusform>Schon {n} Sitzung in der Woche</numerusform>
            <numerusform>Schon {n} Sitzungen in der Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that day</source>
        <translation>
            <numerusform>Schon {n} Sitzung an dem Tag</numerusform>
            <numerusform>Schon {n} Sitzungen an dem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone holds it</source>
        <translation>Jemand hat reserviert</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Reserviert bis {time}</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>Only from the next day on</source>
        <translation>Erst ab dem nächsten Tag</translation>
    </message>
    <message>
        <source>Only {ahead} away, notice is {notice}</source>
        <translation>Nur noch {ahead}, Vorlauf ist {notice}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Inside weekly hours</source>
        <translation>Innerhalb der Wochenzeiten</translation>
    </message>
    <message>
        <source>Starts on the grid</source>
        <translation>Beginnt im Raster</translation>
    </message>
    <message>
        <source>No other booking</source>
        <translation>Keine andere Buchung</translation>
    </message>
    <message>
        <source>No clash with your sessions</source>
        <translation>Keine Überschneidung mit Ihren Sitzungen</translation>
    </message>
    <message>
        <source>Enough notice</source>
        <translation>Genug Vorlauf</translation>
    </message>
    <message>
        <source>Not too far ahead</source>
        <translation>Nicht zu weit voraus</translation>
    </message>
    <message>
        <source>Room that day and week</source>
        <translation>Platz an dem Tag und in der Woche</translation>
    </message>
    <message>
        <source>No one else holds it</source>
        <translation>Niemand sonst hat reserviert</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>This computer has no network. Connect it and try again; your input is kept.</source>
        <translation>Dieser Computer hat kein Netz. Verbinden Sie ihn und versuchen Sie es erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no server called {where}. Check the address, and the network.</source>
        <translation>Es gibt keinen Server namens {where}. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>No server is running at {where}. Try again in a while, or check the address.</source>
        <translation>Bei {where} läuft kein Server. Versuchen Sie es später erneut oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>No answer from {where}. Your input is kept; try again.</source>
        <translation>Keine Antwort von {where}. Ihre Eingaben bleiben erhalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off. Your input is kept; try again.</source>
        <translation>Die Verbindung zu {where} brach ab. Ihre Eingaben bleiben erhalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{where} is too busy at the moment. Your input is kept; try again in a while.</source>
        <translation>{where} ist gerade überlastet. Ihre Eingaben bleiben erhalten; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} lets nothing through. Check its address in the settings.</source>
        <translation>Der Proxy auf dem Weg zu {where} lässt nichts durch. Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>What answers at {where} is no Proactively server. Check the address; a guest network may want you to sign in first.</source>
        <translation>Was bei {where} antwortet, ist kein Proactively-Server. Prüfen Sie die Adresse; ein Gastnetz verlangt vielleicht zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>{where} is newer than this app. Update the app.</source>
        <translation>{where} ist neuer als diese App. Aktualisieren Sie die App.</translation>
    </message>
    <message>
        <source>The answer of {where} can’t be read. Try again; if it stays so, tell the office.</source>
        <translation>Die Antwort von {where} ist nicht lesbar. Versuchen Sie es erneut; bleibt es so, sagen Sie dem Büro Bescheid.</translation>
    </message>
    <message>
        <source>{where} offers no secure connection (https), so nothing was sent. Check the address.</source>
        <translation>{where} bietet keine sichere Verbindung (https), daher wurde nichts gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.</source>
        <translation>{where} ist nicht verschlüsselt (http), daher wurde kein Passwort dorthin gesendet. Fragen Sie das Büro nach der https-Adresse.</translation>
    </message>
    <message>
        <source>The certificate at {where} is another server’s, so nothing was sent. Check the address.</source>
        <translation>Das Zertifikat bei {where} gehört zu einem anderen Server, daher wurde nichts gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it itself, its certificate file belongs into the settings (ca_file).</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für {where}, daher wurde nichts gesendet. Bürgt das Büro selbst, gehört seine Zertifikatsdatei in die Einstellungen (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of {where} has run out, so nothing was sent. {clock}</source>
        <translation>Das Zertifikat von {where} ist abgelaufen, daher wurde nichts gesendet. {clock}</translation>
    </message>
    <message>
        <source>The certificate of {where} is not valid yet, so nothing was sent. {clock}</source>
        <translation>Das Zertifikat von {where} gilt noch nicht, daher wurde nichts gesendet. {clock}</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in to go on.</source>
        <translation>Sie wurden abgemeldet. Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>You have been signed out. {clock} Set it right, then sign in.</source>
        <translation>Sie wurden abgemeldet. {clock} Stellen Sie sie richtig und melden Sie sich dann an.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is {length} behind the server’s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server {length} nach.</translation>
    </message>
    <message>
        <source>This computer’s clock is {length} ahead of the server’s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server {length} vor.</translation>
    </message>
    <message>
        <source>This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office.</source>
        <translation>Die Uhr dieses Computers zeigt {day}, {time}: Ist das falsch, stellen Sie sie; wenn nicht, sagen Sie dem Büro Bescheid.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel. Write to {name}.</source>
        <translation>Dies ist ein klassischer Server: Er kann nicht absagen. Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t move a session. Write to {name}.</source>
        <translation>Dies ist ein klassischer Server: Er kann keine Sitzung verschieben. Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it passes no note on. Write to {name}.</source>
        <translation>Dies ist ein klassischer Server: Er gibt keine Notiz weiter. Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Only what was sent from this computer is shown.</source>
        <translation>Dies ist ein klassischer Server: Er führt keine Liste. Nur was von diesem Computer gesendet wurde, wird gezeigt.</translation>
    </message>
    <message>
        <source>This is a classic server: it holds no time while you decide.</source>
        <translation>Dies ist ein klassischer Server: Er reserviert keine Zeit, während Sie überlegen.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t say what became of its mail.</source>
        <translation>Dies ist ein klassischer Server: Er sagt nicht, was aus seinen E-Mails wurde.</translation>
    </message>
    <message>
        <source>The data is on the server: its office keeps the backup.</source>
        <translation>Die Daten sind auf dem Server: Sein Büro führt die Sicherung.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t tell of changes by itself. Refresh to see them.</source>
        <translation>Dies ist ein klassischer Server: Er meldet Änderungen nicht von selbst. Aktualisieren Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Who booked you stands in your mail.</source>
        <translation>Dies ist ein klassischer Server: Er führt keine Liste. Wer Sie gebucht hat, steht in Ihren E-Mails.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t send a code again. Ask its office.</source>
        <translation>Dies ist ein klassischer Server: Er kann keinen Code erneut senden. Fragen Sie sein Büro.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t set a new password. Ask its office.</source>
        <translation>Dies ist ein klassischer Server: Er kann kein neues Passwort festlegen. Fragen Sie sein Büro.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t change an account. Ask its office.</source>
        <translation>Dies ist ein klassischer Server: Er kann kein Konto ändern. Fragen Sie sein Büro.</translation>
    </message>
    <message>
        <source>This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.</source>
        <translation>Dies ist ein klassischer Server: Alle sind jeden Tag von 09:00 bis 16:00 buchbar, sonst nichts.</translation>
    </message>
    <message>
        <source>This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.</source>
        <translation>Dies ist ein klassischer Server: Vom Profil behält er, was Sie können und was eine Stunde kostet, sonst nichts.</translation>
    </message>
    <message>
        <source>This is a classic server: its office works on the server itself.</source>
        <translation>Dies ist ein klassischer Server: Sein Büro arbeitet direkt auf dem Server.</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>MyBookings</name>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Mail about the move</source>
        <translation>E-Mail zur Verschiebung</translation>
    </message>
    <message>
        <source>Mail about the cancel</source>
        <translation>E-Mail zur Absage</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>{mail} sent: {when}</source>
        <translation>{mail} gesendet: {when}</translation>
    </message>
    <message>
        <source>{mail} not sent yet: {why}</source>
        <translation>{mail} noch nicht gesendet: {why}</translation>
    </message>
    <message>
        <source>{mail} waits to be sent</source>
        <translation>{mail} wartet auf den Versand</translation>
    </message>
    <message>
        <source>Cancelled by you, {when}</source>
        <translation>Von Ihnen abgesagt, {when}</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {when}</source>
        <translation>Von {name} abgesagt, {when}</translation>
    </message>
    <message>
        <source>Cancelled by the office, {when}</source>
        <translation>Vom Büro abgesagt, {when}</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Your note is kept; save it again.</source>
        <translation>Diese Buchung wurde inzwischen geändert. Ihre Notiz bleibt erhalten; speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>It stays cancelled: someone else has booked {when}.</source>
        <translation>Sie bleibt abgesagt: Jemand anderes hat {when} gebucht.</translation>
    </message>
    <message>
        <source>See what is ahead</source>
        <translation>Zu den kommenden</translation>
    </message>
    <message>
        <source>Sign in to see them.</source>
        <translation>Melden Sie sich an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Your bookings stand here</source>
        <translation>Hier stehen Ihre Buchungen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No booking matches “{text}”</source>
        <translation>Keine Buchung passt zu „{text}“</translation>
    </message>
    <message>
        <source>Look for a name, a session or a reference.</source>
        <translation>Suchen Sie nach einem Namen, einer Sitzung oder einer Referenz.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find a speaker and press an open time.</source>
        <translation>Suchen Sie eine Fachperson und drücken Sie auf eine freie Zeit.</translation>
    </message>
    <message>
        <source>No bookings ahead</source>
        <translation>Keine anstehenden Buchungen</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Fachperson suchen</translation>
    </message>
    <message>
        <source>Sessions stand here once they are over.</source>
        <translation>Sitzungen stehen hier, sobald sie vorbei sind.</translation>
    </message>
    <message>
        <source>No past sessions yet</source>
        <translation>Noch keine vergangenen Sitzungen</translation>
    </message>
    <message>
        <source>What is cancelled stays here, with who did it and why.</source>
        <translation>Was abgesagt wurde, bleibt hier stehen, mit wem und warum.</translation>
    </message>
    <message>
        <source>Nothing cancelled</source>
        <translation>Nichts abgesagt</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{name} booked {day}</source>
        <translation>{name} hat {day} gebucht</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name} hat auf {day} verschoben</translation>
    </message>
    <message>
        <source>{name} cancelled {day}</source>
        <translation>{name} hat {day} abgesagt</translation>
    </message>
    <message>
        <source>You cancelled {name}, {day}</source>
        <translation>Sie haben {name} abgesagt, {day}</translation>
    </message>
</context>
<context>
    <name>NotificationsPart</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Remind me of sessions</source>
        <translation>An Sitzungen erinnern</translation>
    </message>
    <message>
        <source>By the desktop where it shows notifications, and in the window</source>
        <translation>Durch den Desktop, wo er Benachrichtigungen zeigt, und im Fenster</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Wie lange vorher</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Nothing pops up then; a session that begins after them is still told in time</source>
        <translation>Dann erscheint nichts; eine Sitzung, die danach beginnt, wird trotzdem rechtzeitig gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Wenn sie beginnt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Wo sie stattfindet</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>Was darin geschieht</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Sitzung entfernen</translation>
    </message>
    <message>
        <source>What is booked of it stays booked.</source>
        <translation>Was davon gebucht ist, bleibt gebucht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street, house, city</source>
        <translation>Straße, Hausnummer, Stadt</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>{offer}, see its times</source>
        <translation>{offer}, Zeiten ansehen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Move {name}: up or down</source>
        <translation>{name} verschieben: nach oben oder unten</translation>
    </message>
    <message>
        <source>Drag, or press up and down</source>
        <translation>Ziehen oder Pfeiltasten drücken</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Add at least one session: without one, nobody can book you.</source>
        <translation>Fügen Sie mindestens eine Sitzung hinzu: Ohne sie kann niemand Sie buchen.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Connecting to {where}…</source>
        <translation>Verbindung mit {where}…</translation>
    </message>
    <message>
        <source>Use this computer instead</source>
        <translation>Stattdessen diesen Computer verwenden</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>No mail server is set, so mail waits here. Sign-up and reset codes can be read here too.</source>
        <translation>Kein Mailserver ist eingerichtet, daher warten E-Mails hier. Codes zur Registrierung und zum Zurücksetzen stehen auch hier.</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Welche Briefe</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>Was der Mailserver sagte</translation>
    </message>
    <message>
        <source>Save as an .eml file</source>
        <translation>Als .eml-Datei speichern</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Noch keine E-Mails</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Confirmations, changes and reminders of your sessions pass through here.</source>
        <translation>Bestätigungen, Änderungen und Erinnerungen zu Ihren Sitzungen gehen hier durch.</translation>
    </message>
    <message>
        <source>Sign-up and reset codes appear here. Sign in to see your other mail.</source>
        <translation>Codes zur Registrierung und zum Zurücksetzen erscheinen hier. Melden Sie sich an, um Ihre anderen E-Mails zu sehen.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>Discarded. It will not be sent.</source>
        <translation>Verworfen. Er wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>OwnModel</name>
    <message>
        <source>outside your hours</source>
        <translation>außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>OwnWeekView</name>
    <message>
        <source>Your calendar</source>
        <translation>Ihr Kalender</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Speaking</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Fachleute importieren</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>Sicherungen (*.sqlite *.db *.backup);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>A speaker, a page, a command, or “ada thu 3pm”</source>
        <translation>Eine Person, eine Seite, ein Befehl oder „ada Do 15 Uhr“</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Open calendar there</source>
        <translation>Kalender dort öffnen</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden für „{text}“.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>{day}, {times} with {name}</source>
        <translation>{day}, {times} mit {name}</translation>
    </message>
    <message>
        <source>{name}’s calendar, week of {day}</source>
        <translation>Kalender von {name}, Woche ab {day}</translation>
    </message>
    <message>
        <source>Everyone free {when}</source>
        <translation>Alle, die {when} frei sind</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} in {place}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 Fachperson</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} Fachperson</numerusform>
            <numerusform>{n} Fachleute</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>so {wished} became {got}.</source>
        <translation>also {got} statt {wished}.</translation>
    </message>
    <message>
        <source>{name} starts on the hour here</source>
        <translation>{name} beginnt hier zur vollen Stunde</translation>
    </message>
    <message>
        <source>{name} starts at a quarter past here</source>
        <translation>{name} beginnt hier um Viertel nach</translation>
    </message>
    <message>
        <source>{name} starts on the half hour here</source>
        <translation>{name} beginnt hier zur halben Stunde</translation>
    </message>
    <message>
        <source>{name} starts at a quarter to here</source>
        <translation>{name} beginnt hier um Viertel vor</translation>
    </message>
    <message>
        <source>{name} doesn’t start at {wished}</source>
        <translation>{name} beginnt nicht um {wished}</translation>
    </message>
    <message>
        <source>Review and book</source>
        <translation>Prüfen und buchen</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>Look for another word.</source>
        <translation>Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Restored. Sign in again.</source>
        <translation>Wiederhergestellt. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The sample speakers are gone.</source>
        <translation>Die Beispiel-Fachleute sind entfernt.</translation>
    </message>
    <message>
        <source>Password changed. Your other sessions have ended.</source>
        <translation>Passwort geändert. Ihre anderen Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>Überall abgemeldet.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 Einstellung</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <translation>
            <numerusform>{n} Einstellung</numerusform>
            <numerusform>{n} Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out through {host}.</source>
        <translation>E-Mails gehen über {host} hinaus.</translation>
    </message>
    <message>
        <source>No mail is sent now. It waits in the Outbox.</source>
        <translation>Jetzt werden keine E-Mails gesendet. Sie warten im Postausgang.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Seen from {place}</source>
        <translation>Gesehen von {place} aus</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Past, too soon or full</source>
        <translation>Vergangen, zu kurzfristig oder voll</translation>
    </message>
    <message>
        <source>Add a session to your profile: then its free times show here.</source>
        <translation>Fügen Sie Ihrem Profil eine Sitzung hinzu: Dann stehen hier ihre freien Zeiten.</translation>
    </message>
    <message>
        <source>Nothing can be booked this week.</source>
        <translation>Diese Woche ist nichts buchbar.</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>Sitzung: {name}</translation>
    </message>
</context>
<context>
    <name>PreviewGrid</name>
    <message>
        <source>What bookers see</source>
        <translation>Was Buchende sehen</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>Von jemandem reserviert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu bald</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Zu weit voraus</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Why is a time missing?</source>
        <translation>Warum fehlt eine Zeit?</translation>
    </message>
    <message>
        <source>Choose a time of the week above.</source>
        <translation>Wählen Sie oben eine Zeit der Woche.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Sign in to change your password or to end your sessions.</source>
        <translation>Melden Sie sich an, um Ihr Passwort zu ändern oder Ihre Anmeldungen zu beenden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Offered so when somebody signs in</source>
        <translation>So beim Anmelden vorgeschlagen</translation>
    </message>
    <message>
        <source>Keep what is being written</source>
        <translation>Aufbewahren, was gerade geschrieben wird</translation>
    </message>
    <message>
        <source>Until it is saved, so that a crash costs nothing. Off: what is kept so far is deleted</source>
        <translation>Bis es gespeichert ist, damit ein Absturz nichts kostet. Aus: Was bisher aufbewahrt ist, wird gelöscht</translation>
    </message>
    <message>
        <source>Names in the desktop’s notifications</source>
        <translation>Namen in Benachrichtigungen des Desktops</translation>
    </message>
    <message>
        <source>Off: they say only that a session begins, and when. The window says everything</source>
        <translation>Aus: Sie sagen nur, dass eine Sitzung beginnt und wann. Das Fenster sagt alles</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more</source>
        <translation>
            <numerusform>{n} Zeichen oder mehr</numerusform>
            <numerusform>{n} Zeichen oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>change password present new</source>
        <translation>passwort ändern jetziges neues</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Ihre Anmeldungen</translation>
    </message>
    <message>
        <source>Ends this one too. A lost computer can’t be used with your account any more.</source>
        <translation>Beendet auch diese. Ein verlorener Computer kann Ihr Konto dann nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need.</source>
        <translation>Ihre Daten bleiben in dem Ordner unter „Daten und Server“. Passwörter werden nur als Prüfsummen aufbewahrt, Anmeldeschlüssel im Schlüsselbund des Systems, wo es einen gibt. Gesendet wird nichts außer den E-Mails, die Ihre Sitzungen brauchen.</translation>
    </message>
    <message>
        <source>Your data is on {where}, under its office’s rules. Sign-in keys are in the system’s keychain where there is one. Nothing is sent anywhere else.</source>
        <translation>Ihre Daten liegen auf {where}, nach den Regeln des dortigen Büros. Anmeldeschlüssel liegen im Schlüsselbund des Systems, wo es einen gibt. Nirgendwohin sonst wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more.</source>
        <translation>
            <numerusform>{n} Zeichen oder mehr.</numerusform>
            <numerusform>{n} Zeichen oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be a password.</source>
        <translation>Das kann kein Passwort sein.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Choose photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Square works best. Initials show until you add one.</source>
        <translation>Ein quadratisches Bild passt am besten. Bis dahin stehen Initialen.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} von {most}</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you were writing it.</source>
        <translation>Dieses Profil wurde anderswo geändert, während Sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Changed since you last published</source>
        <translation>Seit der letzten Veröffentlichung geändert</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Veröffentlichung zurücknehmen</translation>
    </message>
    <message>
        <source>Save without publishing</source>
        <translation>Speichern, ohne zu veröffentlichen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Hours of this speaker</source>
        <translation>Zeiten dieser Fachperson</translation>
    </message>
    <message>
        <source>Set contact address…</source>
        <translation>Kontaktadresse festlegen…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>No longer in the search</source>
        <translation>Nicht mehr in der Suche</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>Saved, not published</source>
        <translation>Gespeichert, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>They can claim this profile by signing up with that address</source>
        <translation>Das Profil kann übernehmen, wer sich mit dieser Adresse registriert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This profile can’t be read</source>
        <translation>Dieses Profil lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>No profile here</source>
        <translation>Hier gibt es kein Profil</translation>
    </message>
    <message>
        <source>Only speakers have a profile.</source>
        <translation>Nur Fachleute haben ein Profil.</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Run by the office</source>
        <translation>Vom Büro geführt</translation>
    </message>
    <message>
        <source>This can’t be published yet</source>
        <translation>Das lässt sich noch nicht veröffentlichen</translation>
    </message>
    <message>
        <source>Add a session.</source>
        <translation>Fügen Sie eine Sitzung hinzu.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Änderungen veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>Was Buchende sehen</translation>
    </message>
    <message>
        <source>What bookers would see</source>
        <translation>Was Buchende sehen würden</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Lines imported</source>
        <translation>Importierte Zeilen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>couldn’t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines read</source>
        <translation>
            <numerusform>{n} Zeile gelesen</numerusform>
            <numerusform>Alle {n} Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} lines</source>
        <translation>{n} von {all} Zeilen</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Noch einige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <translation>
            <numerusform>Noch etwa {n} Sekunde</numerusform>
            <numerusform>Noch etwa {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} min left</source>
        <translation>
            <numerusform>Noch etwa {n} Min.</numerusform>
            <numerusform>Noch etwa {n} Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFlow</name>
    <message>
        <source>{day}, hours {n}</source>
        <translation>{day}, Zeiten {n}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, Ihre Zeit</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, Zeit von {name}</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, Zahlung direkt an {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>Notiz von {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>Wie von hier gesendet</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>E-Mail fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Gesendet {time}</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, tried {n} times</source>
        <translation>
            <numerusform>Noch nicht gesendet, {n} Versuch</numerusform>
            <numerusform>Noch nicht gesendet, {n} Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Confirmation to you</source>
        <translation>Bestätigung an Sie</translation>
    </message>
    <message>
        <source>Notice to {name}</source>
        <translation>Nachricht an {name}</translation>
    </message>
    <message>
        <source>Change to you</source>
        <translation>Änderung an Sie</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Änderung an {name}</translation>
    </message>
    <message>
        <source>Cancellation to you</source>
        <translation>Absage an Sie</translation>
    </message>
    <message>
        <source>Cancellation to {name}</source>
        <translation>Absage an {name}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Erinnerung an {name}</translation>
    </message>
    <message>
        <source>Mail to you</source>
        <translation>E-Mail an Sie</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>E-Mail an {name}</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back to the calendar</source>
        <translation>Zurück zum Kalender</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>Wenn sich Pläne ändern</translation>
    </message>
    <message>
        <source>Open in My bookings</source>
        <translation>In Meine Buchungen öffnen</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Zum Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Sent, and not answered</source>
        <translation>Gesendet, ohne Antwort</translation>
    </message>
    <message>
        <source>Booked. The server’s mail failed</source>
        <translation>Gebucht. Die E-Mail des Servers schlug fehl</translation>
    </message>
    <message>
        <source>Booked. The mail is waiting</source>
        <translation>Gebucht. Die E-Mail wartet</translation>
    </message>
    <message>
        <source>You’re booked</source>
        <translation>Sie haben gebucht</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Ihre Sitzung</translation>
    </message>
    <message>
        <source>No mail about this session.</source>
        <translation>Keine E-Mails zu dieser Sitzung.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied {reference}</source>
        <translation>{reference} kopiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What was being written could not be deleted: {reason}</source>
        <translation>Was gerade geschrieben wurde, konnte nicht gelöscht werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} mit {name}</translation>
    </message>
    <message>
        <source>A session begins in {length}</source>
        <translation>Eine Sitzung beginnt in {length}</translation>
    </message>
    <message>
        <source>A session begins now</source>
        <translation>Eine Sitzung beginnt jetzt</translation>
    </message>
    <message>
        <source>A session has begun</source>
        <translation>Eine Sitzung hat begonnen</translation>
    </message>
    <message>
        <source>Begins at {time}.</source>
        <translation>Beginnt um {time}.</translation>
    </message>
    <message>
        <source>Began at {time}.</source>
        <translation>Hat um {time} begonnen.</translation>
    </message>
</context>
<context>
    <name>ReminderBars</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remind again in 5 minutes</source>
        <translation>In 5 Minuten erneut erinnern</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. You stay signed in nowhere else.</source>
        <translation>
            <numerusform>{n} Zeichen oder mehr. Sie bleiben nirgendwo sonst angemeldet.</numerusform>
            <numerusform>{n} Zeichen oder mehr. Sie bleiben nirgendwo sonst angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Passwort festlegen und anmelden</translation>
    </message>
    <message>
        <source>If {email} has an account, a code is on its way.</source>
        <translation>Wenn {email} ein Konto hat, ist ein Code unterwegs.</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Weekly rhythm</source>
        <translation>Wochenrhythmus</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>nicht frei</translation>
    </message>
    <message>
        <source>rarely free</source>
        <translation>selten frei</translation>
    </message>
    <message>
        <source>sometimes free</source>
        <translation>manchmal frei</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>oft frei</translation>
    </message>
    <message>
        <source>nearly always free</source>
        <translation>fast immer frei</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Der Beginn</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span} vorher</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>Pause davor</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation>Buchbar im Voraus</translation>
    </message>
    <message>
        <source>Per day, at most</source>
        <translation>Pro Tag höchstens</translation>
    </message>
    <message>
        <source>Per week, at most</source>
        <translation>Pro Woche höchstens</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>Absagen bis</translation>
    </message>
    <message>
        <source>Move until</source>
        <translation>Verschieben bis</translation>
    </message>
    <message>
        <source>Start every</source>
        <translation>Beginn alle</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Ihre Dauer</translation>
    </message>
    <message>
        <source>Each session’s length</source>
        <translation>Die Dauer jeder Sitzung</translation>
    </message>
    <message>
        <source>As the office: {value}</source>
        <translation>Wie das Büro: {value}</translation>
    </message>
</context>
<context>
    <name>SaidDialog</name>
    <message>
        <source>Recent messages</source>
        <translation>Letzte Meldungen</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch keine Meldung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to an office server</source>
        <translation>Mit einem Büroserver verbinden</translation>
    </message>
    <message>
        <source>It is asked what it is; nothing is kept before.</source>
        <translation>Er wird gefragt, was er ist; vorher wird nichts behalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>One file, offline</source>
        <translation>Eine Datei, offline</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>Büroserver</translation>
    </message>
    <message>
        <source>Shared by a team</source>
        <translation>Vom Team geteilt</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Not encrypted (http): one can look around there, but not sign in.</source>
        <translation>Nicht verschlüsselt (http): Umsehen geht dort, anmelden nicht.</translation>
    </message>
    <message>
        <source>Its hours are in</source>
        <translation>Seine Zeiten gelten in</translation>
    </message>
    <message>
        <source>Its prices are in</source>
        <translation>Seine Preise sind in</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Asking what it is…</source>
        <translation>Wird gefragt, was er ist…</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>Diesen Computer verwenden</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>A classic Proactively server. It can’t cancel, move or list bookings.</source>
        <translation>Ein klassischer Proactively-Server. Er kann Buchungen nicht absagen, verschieben oder auflisten.</translation>
    </message>
    <message>
        <source>A Proactively server</source>
        <translation>Ein Proactively-Server</translation>
    </message>
    <message>
        <source>A Proactively server, version {version}</source>
        <translation>Ein Proactively-Server, Version {version}</translation>
    </message>
    <message>
        <source>{where}, set by {who} for this computer.</source>
        <translation>{where}, von {who} für diesen Computer festgelegt.</translation>
    </message>
    <message>
        <source>{where}, set by your office for this computer.</source>
        <translation>{where}, von Ihrem Büro für diesen Computer festgelegt.</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>Abgesagt: {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back in your calendar</source>
        <translation>Wieder in Ihrem Kalender</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>You attend</source>
        <translation>Sie nehmen teil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>Jetzt, bis {time}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>In {length}</translation>
    </message>
</context>
<context>
    <name>SetBy</name>
    <message>
        <source>Set by {who}</source>
        <translation>Festgelegt von {who}</translation>
    </message>
    <message>
        <source>Set by your office</source>
        <translation>Von Ihrem Büro festgelegt</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>1 later booking shifts for a person abroad</source>
        <translation>1 spätere Buchung verschiebt sich für eine Person im Ausland</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad</source>
        <translation>
            <numerusform>{n} spätere Buchung verschiebt sich für eine Person im Ausland</numerusform>
            <numerusform>{n} spätere Buchungen verschieben sich für Personen im Ausland</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock they stay where they are. On theirs they come at another hour than they would today.</source>
        <translation>Auf Ihrer Uhr bleiben sie, wo sie sind. Auf deren Uhr liegen sie zu einer anderen Stunde als heute.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the built-in keys</source>
        <translation>Zurück zu den eingebauten Tasten</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Keys of {command}: {keys}</source>
        <translation>Tasten für {command}: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>{keys} ist schon „{command}“.</translation>
    </message>
    <message>
        <source>A single letter would fire while you type. Add Ctrl or Alt.</source>
        <translation>Ein einzelner Buchstabe würde beim Tippen auslösen. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs on many keyboards. Choose other keys.</source>
        <translation>Strg+Alt schreibt auf vielen Tastaturen Zeichen. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Single letters work while a grid or a list has the focus.</source>
        <translation>Einzelne Buchstaben wirken, solange ein Raster oder eine Liste den Fokus hat.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>All back to the built-in keys</source>
        <translation>Alle zurück zu den eingebauten Tasten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar (F9)</source>
        <translation>Seitenleiste einklappen (F9)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Browse without an account</source>
        <translation>Ohne Konto umsehen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No code can reach you. Ask whoever runs it.</source>
        <translation>Kein Code kann Sie erreichen. Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>{where} sends no mail.</source>
        <translation>{where} verschickt keine Mail.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Have one already?</source>
        <translation>Haben Sie schon eines?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. A few words are easy to keep.</source>
        <translation>
            <numerusform>{n} Zeichen oder mehr. Ein paar Wörter merken sich leicht.</numerusform>
            <numerusform>{n} Zeichen oder mehr. Ein paar Wörter merken sich leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>A six-digit code by mail comes next.</source>
        <translation>Als Nächstes kommt ein sechsstelliger Code per E-Mail.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Was führt Sie her?</translation>
    </message>
    <message>
        <source>I want to book</source>
        <translation>Ich möchte buchen</translation>
    </message>
    <message>
        <source>Find speakers and book their open times</source>
        <translation>Fachleute finden und ihre freien Zeiten buchen</translation>
    </message>
    <message>
        <source>I speak and am booked</source>
        <translation>Ich biete Sitzungen an</translation>
    </message>
    <message>
        <source>A profile, hours and prices. You can book, too</source>
        <translation>Profil, Zeiten und Preise. Buchen können Sie auch</translation>
    </message>
</context>
<context>
    <name>SpeakerDetail</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>Nächste freie Zeiten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation>Wochenrhythmus</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>{place}, {time} now</source>
        <translation>{place}, jetzt {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Keine freie Zeit</translation>
    </message>
    <message>
        <source>next free {when}</source>
        <translation>nächste freie Zeit {when}</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>Entwurf, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>{price} for {minutes}</source>
        <translation>{price} für {minutes}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in {wait} erneut.</translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} booked</source>
        <translation>
            <numerusform>{n} von {all} gebucht</numerusform>
            <numerusform>{n} von {all} gebucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time and language</source>
        <translation>Zeit und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>city place clock</source>
        <translation>stadt ort uhr</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your own, on every computer. Times are shown in it, and people you meet see it.</source>
        <translation>Ihre eigene, auf jedem Computer. Zeiten werden darin gezeigt, und wer Sie trifft, sieht sie.</translation>
    </message>
    <message>
        <source>Where nobody is signed in, times are shown in this zone.</source>
        <translation>Wo niemand angemeldet ist, werden Zeiten in dieser Zone gezeigt.</translation>
    </message>
    <message>
        <source>Words, dates and numbers. Applies at once.</source>
        <translation>Wörter, Daten und Zahlen. Gilt sofort.</translation>
    </message>
    <message>
        <source>Words, dates and numbers, in letters to you too. Applies at once.</source>
        <translation>Wörter, Daten und Zahlen, auch in Briefen an Sie. Gilt sofort.</translation>
    </message>
</context>
<context>
    <name>TimeSide</name>
    <message>
        <source>One hour, in both your times.</source>
        <translation>Eine Stunde, in beiden Zeiten.</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Es ist jetzt</translation>
    </message>
    <message>
        <source>{place}, here</source>
        <translation>{place}, hier</translation>
    </message>
    <message>
        <source>{place}, where most speakers are</source>
        <translation>{place}, wo die meisten Fachleute sind</translation>
    </message>
    <message>
        <source>Your waking hours, {first} to {last}</source>
        <translation>Ihre wachen Stunden, {first} bis {last}</translation>
    </message>
    <message>
        <source>No waking hours that you share today</source>
        <translation>Heute keine gemeinsamen wachen Stunden</translation>
    </message>
    <message>
        <source>Waking hours you share today: {first} to {last}, {place} time</source>
        <translation>Gemeinsame wache Stunden heute: {first} bis {last}, Zeit in {place}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Heute nichts</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} in {place}</translation>
    </message>
    <message>
        <source>No session is booked for the rest of the week.</source>
        <translation>Für den Rest der Woche ist keine Sitzung gebucht.</translation>
    </message>
    <message>
        <source>Next: {name}, {when}.</source>
        <translation>Als Nächstes: {name}, {when}.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Sitzung</numerusform>
            <numerusform>{n} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, next gap {time}</source>
        <translation>{sessions}, nächste Lücke {time}</translation>
    </message>
</context>
<context>
    <name>TopicTag</name>
    <message>
        <source>Remove {topic}</source>
        <translation>{topic} entfernen</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>No: {words}</source>
        <translation>Nein: {words}</translation>
    </message>
</context>
<context>
    <name>TracePopover</name>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>Warum ist das nicht buchbar?</translation>
    </message>
    <message>
        <source>This time can be booked</source>
        <translation>Diese Zeit ist buchbar</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>As bookers would see them</source>
        <translation>Wie Buchende sie sehen würden</translation>
    </message>
    <message>
        <source>Lines {a} to {b}</source>
        <translation>Zeilen {a} bis {b}</translation>
    </message>
    <message>
        <source>Line {a}</source>
        <translation>Zeile {a}</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Updates</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What the file leaves out stays as it is</source>
        <translation>Was die Datei weglässt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{what} filled in</source>
        <translation>{what} eingesetzt</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Use this computer for now</source>
        <translation>Vorerst diesen Computer verwenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This app is older than its data</source>
        <translation>Diese App ist älter als ihre Daten</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>Der Datenbestand ist in Benutzung</translation>
    </message>
    <message>
        <source>The store can’t be opened</source>
        <translation>Der Datenbestand lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Not on this server</source>
        <translation>Nicht auf diesem Server</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>This is version {present}. Ask whoever installs programs here.</source>
        <translation>Dies ist Version {present}. Fragen Sie, wer hier Programme installiert.</translation>
    </message>
    <message>
        <source>The server asks for version {wanted} of Proactively.</source>
        <translation>Der Server verlangt Version {wanted} von Proactively.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, geschlossen</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Write hours like 9-12 or 09:00 – 12:00.</source>
        <translation>Schreiben Sie Zeiten wie 9-12 oder 09:00 – 12:00.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>WhereDataLives</name>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>Time zone: {place}</source>
        <translation>Zeitzone: {place}</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>Stadt oder Region</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Zeitzonen durchsuchen</translation>
    </message>
</context>
<context>
    <name>ZonesButton</name>
    <message>
        <source>Time zone: {zones}</source>
        <translation>Zeitzone: {zones}</translation>
    </message>
</context>
<context>
    <name>ZonesCard</name>
    <message>
        <source>{place}, {whose}</source>
        <translation>{place}, {whose}</translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation>{place}, {day}</translation>
    </message>
</context>
<context>
    <name>_ChangeLine</name>
    <message>
        <source>{day}: before {before}, now {after} {zone}</source>
        <translation>{day}: bisher {before}, jetzt {after} {zone}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Cancel with a reason…</source>
        <translation>Mit Grund absagen…</translation>
    </message>
    <message>
        <source>Why? Both of you see it.</source>
        <translation>Warum? Sie beide sehen es.</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>Alle Zeiten ansehen</translation>
    </message>
    <message>
        <source>You can cancel until it begins</source>
        <translation>Absagen ist bis zum Beginn möglich</translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} days before</source>
        <translation>
            <numerusform>Absagen ist bis {n} Tag vorher möglich</numerusform>
            <numerusform>Absagen ist bis {n} Tage vorher möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} hours before</source>
        <translation>
            <numerusform>Absagen ist bis {n} Stunde vorher möglich</numerusform>
            <numerusform>Absagen ist bis {n} Stunden vorher möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>You can cancel until {time} before</source>
        <translation>Absagen ist bis {time} vorher möglich</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>_MappingRow</name>
    <message>
        <source>Empty here</source>
        <translation>Hier leer</translation>
    </message>
    <message>
        <source>{column} goes in as</source>
        <translation>{column} wird übernommen als</translation>
    </message>
</context>
<context>
    <name>_NextTimes</name>
    <message>
        <source>In your time, {place}</source>
        <translation>In Ihrer Zeit, {place}</translation>
    </message>
    <message>
        <source>No free time in sight.</source>
        <translation>Keine freie Zeit in Sicht.</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Sitzungen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Book {when} your time, {there} with {name}</source>
        <translation>{when} Ihre Zeit, {there}, bei {name} buchen</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Note from {name}</source>
        <translation>Notiz von {name}</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>_Rhythm</name>
    <message>
        <source>Rarely</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>oft frei</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} jeden Tag</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open the link of {name}</source>
        <translation>Link von {name} öffnen</translation>
    </message>
</context>
<context>
    <name>_Settings</name>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Change language, clock and week</source>
        <translation>Sprache, Uhr und Woche ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Times are shown for {place}, as this computer says</source>
        <translation>Zeiten werden für {place} gezeigt, wie dieser Computer sagt</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>{language}, {hours}, week from {day}</source>
        <translation>{language}, {hours}, Woche ab {day}</translation>
    </message>
</context>
<context>
    <name>_Show</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Teilnahme</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, Ihre Zeit</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, Zeit von {name}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>Diesen Tag ändern</translation>
    </message>
</context>
</TS>
