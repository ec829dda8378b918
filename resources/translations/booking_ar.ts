<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about version checks log report licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report leaves out addresses and sign-in keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can’t be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database opens and is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries point nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second booking of the same time is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bookings would not be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read while one writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers wait for writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can’t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server doesn’t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {name}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme dark light high contrast colours as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in lists and the height of controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toasts and panes only. Grids never move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hours as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font bigger smaller zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Save hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours were changed elsewhere while you were editing them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the hours that hold until you save your own. Change them, or save them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hours can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only speakers have hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hours can’t be saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} clocks go forward on {day}. Your hours stay the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} clocks go back on {day}. Your hours stay the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 later booking shifts for a person abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{length} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadCard</name>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that couldn’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line couldn’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines couldn’t be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadModel</name>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>No clash with your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same booking; both sides are told by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to cancel or move once it is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to cancel until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to move until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place comes by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By call, the link comes by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it starts, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may move or cancel it. {name} is told by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel free, {price} is not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it at no cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands; ask {name} directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has begun and can’t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may move or cancel until it starts. {name} is told by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to move or cancel. Ask {name} directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to cancel until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to move until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} these times fall {length} earlier in {city}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} these times fall {length} later in {city}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>{offer} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the booking of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingRows</name>
    <message>
        <source>you host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all shown as one calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session: {day} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands again: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held for you, {n} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held {n} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier open time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is its time now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later open time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past, yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past, booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>held for you, {n} minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>held by someone until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too far ahead to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more sessions that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have something else then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 held for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Full today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} clocks go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} clocks go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarBars</name>
    <message>
        <source>Keep the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time. Now it is {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing times from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Booked. Reference {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two time zones on the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours first, then the speaker’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns on booked times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripes as well as colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the day at once, or more room for each session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSidebar</name>
    <message>
        <source>In this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sessions with {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>session with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>free times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>clock changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Whose calendar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker to see when they are free. Your own sessions are here once you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Book for a caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions with prices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 session with its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline and about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the choices of this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedOverlay</name>
    <message>
        <source>Closed that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sessions to book yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no sessions these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeClock</name>
    <message>
        <source>Send a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Works for {n} more minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works for one more minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New code in {n} s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Check your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A six-digit code is on its way to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A six-digit code waits in the Outbox for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the command palette, {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous open time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can’t this be booked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to leave with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the whole week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still no answer. What you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {when} for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held for you for {n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you for one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer held for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is as of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting… {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Whose profile is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this address its person can sign up and take the profile over. No mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, {length}, {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other time zone…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bookings are safe and what you typed is still there. If it happens again, send us this report; it holds no addresses and no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail server smtp port password tls starttls sender test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server address office this computer connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything, made while the app is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up speakers to look around with, and what was booked with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample speakers go, with every session that was booked with them. Your own data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample speakers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>12 March, next Thu, 2026-03-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date such as 12 March or 2026-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>{n} free times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a line says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each speaker can change these later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update speakers already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by email, or by name where there is none. An empty cell changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: they arrive as drafts, seen by you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: everyone can find and book them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You host this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You attend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers free {when}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here once they publish a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is free {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean a time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without}, {matching}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is free {when} under {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is free {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the price limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop price limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Name, topic, or a time like “thu 3pm”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the text and all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarnedPanel</name>
    <message>
        <source>Earned in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your sessions come to stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} booked ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionPopover</name>
    <message>
        <source>A day that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away or other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking would fall outside these hours. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside these hours. They stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsList</name>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays, travel, a later start: days that are not as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hours again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Fixed while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {mark}, {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a day or an hour, such as “thu 14-16”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu 14-16, tomorrow 3pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>{new} would be new, {known} would be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} would be new, {known} are here already and left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} can’t be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no time zone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{zone} is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} have no price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{price} is filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Which speakers shall it begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file, previewed before anything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an office server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its speakers and bookings, with your account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer until you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You speak yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting sample speakers in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample speakers with open times, easy to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgotForm</name>
    <message>
        <source>Set a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We mail you a code for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{release}, {n} zones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in is kept in a private file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail waits in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>They stay, and no one is told. Only new bookings follow the new hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may move or cancel each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking would fall outside your new hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside your new hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two addresses in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email as line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price isn’t a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”, did you mean {zone}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lines {a}, {b} and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {updated} updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} were here just so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here and left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import {n} lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First {n} lines, tried</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and city or time zone go in where they are there. A line without an email becomes a profile that the office runs, and that its person may claim later. Importing the same list again updates, and doubles nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column is the name: without a name no line can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel keeps the {n} lines already in; run it again to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys. Escape gives up, Backspace takes the keys away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day: {hosted} hosted, {attended} attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week: {hosted} hosted, {attended} attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attended} attended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalMail</name>
    <message>
        <source>Using this computer only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail stays in the local Outbox. The code is the first message there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostTimes</name>
    <message>
        <source>{when} can’t be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Your note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone just took {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest times with {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no open time near it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Sign-up code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder: {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, not tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, next try {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server wants another login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as unwanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don’t try again by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We try again at {time}, then less and less often for three days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Set by your office for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk &lt;bookings@example.com&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers and takes mail: {greeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server’s name, such as mail.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one address, alone or as Name &lt;name@example.com&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailedForm</name>
    <message>
        <source>Back to sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} go in, with line {line} as the example</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Some fields need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have another session {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone just took {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} can’t be booked. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be moved until {when}. Ask the other side directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cancel could be taken back until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be cancelled until {when}. Ask the other side directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session began {when} and can’t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Here is how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was already used for another booking. Choose the time once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Keep yours, or take theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and password don’t match. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address is not verified yet. Enter the code from the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code, or it is no longer good. Look at the newest mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code, and it is void now. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code. One try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. {n} tries left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only speakers can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this app. Update the app; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or is not a store. It was left as it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the store. Close it or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can’t be written. Check the folder’s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can’t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server said: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its letters can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can’t be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a backup of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one email address, such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a server’s address, such as bookings.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most {n} decimals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps another range of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to someone else already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {n}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a price, or 0 for free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions don’t start at this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to another booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another booking stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have something else then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Booking opens {n} days ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Someone holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from the next day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {ahead} away, notice is {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clash with your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not too far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room that day and week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one else holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network. Connect it and try again; your input is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called {where}. Check the address, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is running at {where}. Try again in a while, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {where}. Your input is kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {where} broke off. Your input is kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is too busy at the moment. Your input is kept; try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {where} lets nothing through. Check its address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {where} is no Proactively server. Check the address; a guest network may want you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is newer than this app. Update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {where} can’t be read. Try again; if it stays so, tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} offers no secure connection (https), so nothing was sent. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {where} is another server’s, so nothing was sent. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it itself, its certificate file belongs into the settings (ca_file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {where} has run out, so nothing was sent. {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {where} is not valid yet, so nothing was sent. {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been signed out. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been signed out. {clock} Set it right, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is {length} behind the server’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is {length} ahead of the server’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel. Write to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it can’t move a session. Write to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it passes no note on. Write to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Only what was sent from this computer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it holds no time while you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t say what became of its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is on the server: its office keeps the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t tell of changes by itself. Refresh to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it can’t send a code again. Ask its office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it can’t set a new password. Ask its office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: it can’t change an account. Ask its office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a classic server: its office works on the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyBookings</name>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail about the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail about the cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mail} sent: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mail} not sent yet: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mail} waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the office, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Your note is kept; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays cancelled: someone else has booked {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bookings stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a name, a session or a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker and press an open time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No past sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} booked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cancelled {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is booked of it stays booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, house, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, see its times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}: up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one session: without one, nobody can book you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Connecting to {where}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set, so mail waits here. Sign-up and reset codes can be read here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an .eml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmations, changes and reminders of your sessions pass through here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up and reset codes appear here. Sign in to see your other mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded. It will not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnModel</name>
    <message>
        <source>outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWeekView</name>
    <message>
        <source>Your calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker, a page, a command, or “ada thu 3pm”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open calendar there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {times} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s calendar, week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone free {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so {wished} became {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts on the hour here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts at a quarter past here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts on the half hour here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} starts at a quarter to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} doesn’t start at {wished}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample speakers are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed. Your other sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out through {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is sent now. It waits in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past, too soon or full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session to your profile: then its free times show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be booked this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewGrid</name>
    <message>
        <source>What bookers see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Why is a time missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time of the week above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to change your password or to end your sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change password present new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this one too. A lost computer can’t be used with your account any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Choose photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square works best. Initials show until you add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>This profile was changed elsewhere while you were writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since you last published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set contact address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can claim this profile by signing up with that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only speakers have a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bookers would see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Lines imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couldn’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFlow</name>
    <message>
        <source>{day}, hours {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{place}, your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, tried {n} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back to the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in My bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked. The mail is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail about this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>Set a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. You stay signed in nowhere else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {email} has an account, a code is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Weekly rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rarely free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sometimes free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly always free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session’s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the office: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to an office server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked what it is; nothing is kept before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted (http): one can look around there, but not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hours are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its prices are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classic Proactively server. It can’t cancel, move or list bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Proactively server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Proactively server, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, set by your office for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in your calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>You attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>1 later booking shifts for a person abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock they stay where they are. On theirs they come at another hour than they would today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the built-in keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of {command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single letter would fire while you type. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs on many keyboards. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while a grid or a list has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All back to the built-in keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse without an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have one already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. A few words are easy to keep.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A six-digit code by mail comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find speakers and book their open times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak and am booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile, hours and prices. You can book, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerDetail</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>{place}, {time} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next free {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} for {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city place clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, dates and numbers. Applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own, on every computer. Times are shown in it, and people you meet see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody is signed in, times are shown in this zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeSide</name>
    <message>
        <source>One hour, in both your times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, where most speakers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your waking hours, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waking hours that you share today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking hours you share today: {first} to {last}, {place} time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is booked for the rest of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, next gap {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicTag</name>
    <message>
        <source>Remove {topic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>No: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracePopover</name>
    <message>
        <source>Why can’t this be booked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time can be booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>As bookers would see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {a}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file leaves out stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app is older than its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Write hours like 9-12 or 09:00 – 12:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereDataLives</name>
    <message>
        <source>Where your data lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>Time zone: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZonesButton</name>
    <message>
        <source>Time zone: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZonesCard</name>
    <message>
        <source>{place}, {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChangeLine</name>
    <message>
        <source>{day}: before {before}, now {after} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Both of you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can cancel until it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} hours before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can cancel until {time} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MappingRow</name>
    <message>
        <source>Empty here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} goes in as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NextTimes</name>
    <message>
        <source>In your time, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {when} your time, {there} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Rhythm</name>
    <message>
        <source>Rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Settings</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown for {place}, as this computer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, {hours}, week from {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Show</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>{place}, your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
