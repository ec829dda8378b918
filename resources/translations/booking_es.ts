<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>about version checks log report licence</source>
        <translation>acerca de versión comprobaciones registro informe licencia</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Software libre con licencia MIT</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open the whole log</source>
        <translation>Abrir el registro completo</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <source>The report leaves out addresses and sign-in keys.</source>
        <translation>El informe omite direcciones y claves de acceso.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pass</source>
        <translation>
            <numerusform>{n} correcta</numerusform>
            <numerusform>{n} correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to know</source>
        <translation>
            <numerusform>{n} aviso</numerusform>
            <numerusform>{n} avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fail</source>
        <translation>
            <numerusform>{n} fallo</numerusform>
            <numerusform>{n} fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Configurar el correo</translation>
    </message>
    <message>
        <source>The store can’t be asked</source>
        <translation>No se puede consultar el almacén de datos</translation>
    </message>
    <message>
        <source>Database opens and is whole</source>
        <translation>La base de datos se abre y está íntegra</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Nothing points nowhere</source>
        <translation>Ninguna entrada apunta al vacío</translation>
    </message>
    <message>
        <source>Some entries point nowhere</source>
        <translation>Algunas entradas apuntan al vacío</translation>
    </message>
    <message>
        <source>A second booking of the same time is refused</source>
        <translation>Se rechaza una segunda reserva de la misma hora</translation>
    </message>
    <message>
        <source>Double bookings would not be refused</source>
        <translation>No se rechazarían las reservas dobles</translation>
    </message>
    <message>
        <source>Others can read while one writes</source>
        <translation>Otros pueden leer mientras uno escribe</translation>
    </message>
    <message>
        <source>Readers wait for writers</source>
        <translation>Quien lee espera a quien escribe</translation>
    </message>
    <message>
        <source>The database is of this version</source>
        <translation>La base de datos es de esta versión</translation>
    </message>
    <message>
        <source>The database is of another version</source>
        <translation>La base de datos es de otra versión</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>The server gives no answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Its database is ready</source>
        <translation>Su base de datos está lista</translation>
    </message>
    <message>
        <source>Its database gives no answer</source>
        <translation>Su base de datos no responde</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the server’s</source>
        <translation>El reloj de este equipo coincide con el del servidor</translation>
    </message>
    <message>
        <source>This computer’s clock is not the server’s</source>
        <translation>El reloj de este equipo no coincide con el del servidor</translation>
    </message>
    <message>
        <source>The server sends mail</source>
        <translation>El servidor envía correo</translation>
    </message>
    <message>
        <source>The server sends no mail: letters wait there</source>
        <translation>El servidor no envía correo: las cartas esperan allí</translation>
    </message>
    <message>
        <source>Time zone data</source>
        <translation>Datos de zonas horarias</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>No system keychain</source>
        <translation>No hay llavero del sistema</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>Se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The data folder can’t be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>Mail server answers</source>
        <translation>El servidor de correo responde</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>No hay servidor de correo configurado</translation>
    </message>
    <message>
        <source>Mail server doesn’t answer</source>
        <translation>El servidor de correo no responde</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Account: {name}, {place}</source>
        <translation>Cuenta: {name}, {place}</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Imparte</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Asiste</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} en {place}</translation>
    </message>
    <message>
        <source>theme dark light high contrast colours as the system</source>
        <translation>tema oscuro claro alto contraste colores como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Rows in lists and the height of controls</source>
        <translation>Filas de las listas y altura de los controles</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Toasts and panes only. Grids never move.</source>
        <translation>Solo avisos y paneles. Las cuadrículas nunca se mueven.</translation>
    </message>
    <message>
        <source>Show hours as</source>
        <translation>Mostrar las horas</translation>
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
        <translation>24 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>font bigger smaller zoom</source>
        <translation>letra más grande más pequeña zoom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>These hours were changed elsewhere while you were editing them.</source>
        <translation>Este horario se cambió en otro lugar mientras usted lo editaba.</translation>
    </message>
    <message>
        <source>These are the hours that hold until you save your own. Change them, or save them as they are.</source>
        <translation>Este es el horario vigente hasta que guarde el suyo. Cámbielo o guárdelo tal como está.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Guardar horario</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>Lo que ven quienes reservan</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Horario guardado</translation>
    </message>
    <message>
        <source>Day saved</source>
        <translation>Día guardado</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>Otra vez el horario habitual</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your hours can’t be read</source>
        <translation>No se puede leer su horario</translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation>Aquí no hay horario</translation>
    </message>
    <message>
        <source>Only speakers have hours.</source>
        <translation>Solo los especialistas tienen horario.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Some hours can’t be saved yet</source>
        <translation>Algunas horas aún no se pueden guardar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>{place} clocks go forward on {day}. Your hours stay the same here.</source>
        <translation>En {place} se adelantan los relojes el {day}. Su horario aquí no cambia.</translation>
    </message>
    <message>
        <source>{place} clocks go back on {day}. Your hours stay the same here.</source>
        <translation>En {place} se atrasan los relojes el {day}. Su horario aquí no cambia.</translation>
    </message>
    <message>
        <source>1 later booking shifts for a person abroad.</source>
        <translation>1 reserva posterior se desplaza para una persona en el extranjero.</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad.</source>
        <translation>
            <numerusform>{n} reserva posterior se desplaza para una persona en el extranjero.</numerusform>
            <numerusform>{n} reservas posteriores se desplazan para personas en el extranjero.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} a week</source>
        <translation>{length} por semana</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>{n} hora por semana</numerusform>
            <numerusform>{n} horas por semana</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadCard</name>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Lines that couldn’t be read</source>
        <translation>Líneas que no se pudieron leer</translation>
    </message>
    <message>
        <source>1 line couldn’t be read</source>
        <translation>No se pudo leer 1 línea</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines couldn’t be read</source>
        <translation>
            <numerusform>No se pudo leer {n} línea</numerusform>
            <numerusform>No se pudieron leer {n} líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadModel</name>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>No clash with your sessions</source>
        <translation>No coincide con sus sesiones</translation>
    </message>
    <message>
        <source>A classic server can’t cancel or move: once booked, only {name} can. Ask them, too, where you meet.</source>
        <translation>Un servidor clásico no puede cancelar ni mover: una vez reservado, solo {name} puede. Pregúntele también dónde se reúnen.</translation>
    </message>
    <message>
        <source>The same booking; both sides are told by mail</source>
        <translation>La misma reserva; se avisa a ambas partes por correo</translation>
    </message>
    <message>
        <source>Too close to cancel or move once it is booked.</source>
        <translation>Una vez reservada, será tarde para cancelar o mover.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}</source>
        <translation>Cancelación gratuita hasta {when}</translation>
    </message>
    <message>
        <source>Free to move until {when}</source>
        <translation>Cambio gratuito hasta {when}</translation>
    </message>
    <message>
        <source>The place comes by mail</source>
        <translation>El lugar llega por correo</translation>
    </message>
    <message>
        <source>By phone, {number}</source>
        <translation>Por teléfono, {number}</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By call, the link comes by mail</source>
        <translation>Por llamada, el enlace llega por correo</translation>
    </message>
    <message>
        <source>Ask {name} where you meet</source>
        <translation>Pregunte a {name} dónde se reúnen</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Until it starts, {when}</source>
        <translation>Hasta que empiece, {when}</translation>
    </message>
    <message>
        <source>You may move or cancel it. {name} is told by mail.</source>
        <translation>Puede moverla o cancelarla. Se avisa a {name} por correo.</translation>
    </message>
    <message>
        <source>Cancel free, {price} is not due</source>
        <translation>Cancelar gratis, no se cobran {price}</translation>
    </message>
    <message>
        <source>Move it at no cost</source>
        <translation>Moverla sin coste</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Hasta {when}</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>It stands; ask {name} directly</source>
        <translation>Sigue en pie; pregunte directamente a {name}</translation>
    </message>
    <message>
        <source>This session has begun and can’t be changed any more.</source>
        <translation>Esta sesión ha empezado y ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>You may move or cancel until it starts. {name} is told by mail.</source>
        <translation>Puede mover o cancelar hasta que empiece. Se avisa a {name} por correo.</translation>
    </message>
    <message>
        <source>Too late to move or cancel. Ask {name} directly.</source>
        <translation>Es tarde para mover o cancelar. Pregunte directamente a {name}.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}.</source>
        <translation>Cancelación gratuita hasta {when}.</translation>
    </message>
    <message>
        <source>Free to move until {when}.</source>
        <translation>Cambio gratuito hasta {when}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel or move. Write to {name}.</source>
        <translation>Es un servidor clásico: no puede cancelar ni mover. Escriba a {name}.</translation>
    </message>
    <message>
        <source>Cancelling takes it off this list alone. If it arrived it stands there: ask {name}.</source>
        <translation>Cancelar la quita solo de esta lista. Si llegó, sigue en pie allí: pregunte a {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it and mailed both of you.</source>
        <translation>Como se envió desde este equipo. El servidor lo aceptó y les escribió a ambos.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it, but its mail failed: tell {name}.</source>
        <translation>Como se envió desde este equipo. El servidor lo aceptó, pero su correo falló: avise a {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. No answer came: ask {name} whether it arrived.</source>
        <translation>Como se envió desde este equipo. No llegó respuesta: pregunte a {name} si llegó.</translation>
    </message>
    <message>
        <source>{times} {zone}</source>
        <translation>{times} {zone}</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} con {name}</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} acordados</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} earlier in {city}.</source>
        <translation>Desde {day} estas horas caen {length} antes en {city}.</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} later in {city}.</source>
        <translation>Desde {day} estas horas caen {length} después en {city}.</translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} con {name}</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>Copiar reserva</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, a pagar directamente a {name}</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the booking of {name}</source>
        <translation>Abrir la reserva de {name}</translation>
    </message>
</context>
<context>
    <name>BookingRows</name>
    <message>
        <source>you host</source>
        <translation>usted imparte</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>movida desde {day}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Cancelada por usted</translation>
    </message>
    <message>
        <source>Cancelled by {name}</source>
        <translation>Cancelada por {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>Como se envió desde aquí</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>Falló el correo</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>No cancelada</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>No recuperada</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>Nota no guardada</translation>
    </message>
    <message>
        <source>{times} your time</source>
        <translation>{times} en su hora</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} con {name}</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation>correo en espera</translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation>Correo en espera</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mis reservas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save all shown as one calendar file</source>
        <translation>Guardar todo lo mostrado como un archivo de calendario</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>Qué reservas</translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation>Buscar una reserva</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>See past</source>
        <translation>Ver pasadas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Last session: {day} with {name}</source>
        <translation>Última sesión: {day} con {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>Cancelada: {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It stands again: {when}</source>
        <translation>Vuelve a estar en pie: {when}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegida</translation>
    </message>
    <message numerus="yes">
        <source>Held for you, {n} min</source>
        <translation>
            <numerusform>Retenida para usted, {n} min</numerusform>
            <numerusform>Retenida para usted, {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held {n} min</source>
        <translation>
            <numerusform>Retenida {n} min</numerusform>
            <numerusform>Retenida {n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suya</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Retenida hasta {time}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>imparte</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>asiste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>Ahora, hasta {time}</translation>
    </message>
    <message>
        <source>No earlier open time</source>
        <translation>No hay hora libre anterior</translation>
    </message>
    <message>
        <source>This is its time now</source>
        <translation>Esta es su hora actual</translation>
    </message>
    <message>
        <source>No later open time</source>
        <translation>No hay hora libre posterior</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Muy lejos</translation>
    </message>
    <message>
        <source>Day is full</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>You’re busy</source>
        <translation>Está ocupado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>past, yours</source>
        <translation>pasada, suya</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>past, booked</source>
        <translation>pasada, reservada</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message numerus="yes">
        <source>held for you, {n} minutes left</source>
        <translation>
            <numerusform>retenida para usted, queda {n} minuto</numerusform>
            <numerusform>retenida para usted, quedan {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>held by someone until {time}</source>
        <translation>retenida por alguien hasta {time}</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>demasiado pronto para reservar</translation>
    </message>
    <message>
        <source>too far ahead to book</source>
        <translation>demasiado lejos para reservar</translation>
    </message>
    <message>
        <source>no more sessions that day</source>
        <translation>no hay más sesiones ese día</translation>
    </message>
    <message>
        <source>you have something else then</source>
        <translation>tiene otra cosa a esa hora</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>{start} to {end} {zone}</source>
        <translation>{start} a {end} {zone}</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} en su hora</translation>
    </message>
    <message>
        <source>1 held for you</source>
        <translation>1 retenida para usted</translation>
    </message>
    <message numerus="yes">
        <source>{n} free</source>
        <translation>
            <numerusform>{n} libre</numerusform>
            <numerusform>{n} libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Full today</source>
        <translation>Completo hoy</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>{city} clocks go forward</source>
        <translation>{city}: se adelantan los relojes</translation>
    </message>
    <message>
        <source>{city} clocks go back</source>
        <translation>{city}: se atrasan los relojes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>Semana {n}</translation>
    </message>
</context>
<context>
    <name>CalendarBars</name>
    <message>
        <source>Keep the time</source>
        <translation>Mantener la hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another time. Now it is {when}.</source>
        <translation>Elija otra hora. Ahora es {when}.</translation>
    </message>
    <message>
        <source>Showing times from {time}.</source>
        <translation>Se muestran las horas de las {time}.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Booked. Reference {reference}</source>
        <translation>Reservado. Referencia {reference}</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Movida a {when}</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Two time zones on the calendar</source>
        <translation>Dos zonas horarias en el calendario</translation>
    </message>
    <message>
        <source>Yours first, then the speaker’s</source>
        <translation>Primero la suya, luego la del especialista</translation>
    </message>
    <message>
        <source>Patterns on booked times</source>
        <translation>Tramas en las horas reservadas</translation>
    </message>
    <message>
        <source>Stripes as well as colour</source>
        <translation>Rayas además del color</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>Altura de una hora</translation>
    </message>
    <message>
        <source>More of the day at once, or more room for each session</source>
        <translation>Más parte del día a la vez, o más espacio para cada sesión</translation>
    </message>
    <message>
        <source>row week</source>
        <translation>fila semana</translation>
    </message>
</context>
<context>
    <name>CalendarSidebar</name>
    <message>
        <source>In this month</source>
        <translation>En este mes</translation>
    </message>
    <message>
        <source>has sessions</source>
        <translation>tiene sesiones</translation>
    </message>
    <message>
        <source>has free time</source>
        <translation>tiene horas libres</translation>
    </message>
    <message>
        <source>Next free with {name}</source>
        <translation>Próximas libres con {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>sesión</numerusform>
            <numerusform>sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message numerus="yes">
        <source>sessions with {name}</source>
        <translation>
            <numerusform>sesión con {name}</numerusform>
            <numerusform>sesiones con {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>session with {name}</source>
        <translation>sesión con {name}</translation>
    </message>
    <message numerus="yes">
        <source>free times</source>
        <translation>
            <numerusform>hora libre</numerusform>
            <numerusform>horas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>free time</source>
        <translation>hora libre</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>cambio de hora</translation>
    </message>
    <message numerus="yes">
        <source>clock changes</source>
        <translation>
            <numerusform>cambio de hora</numerusform>
            <numerusform>cambios de hora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Whose calendar?</source>
        <translation>¿El calendario de quién?</translation>
    </message>
    <message>
        <source>Find a speaker to see when they are free. Your own sessions are here once you are signed in.</source>
        <translation>Busque un especialista para ver cuándo está libre. Sus propias sesiones aparecen aquí al iniciar sesión.</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Buscar un especialista</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Book for a caller</source>
        <translation>Reservar para quien llama</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>Nombre de quien llama</translation>
    </message>
    <message>
        <source>Caller’s email</source>
        <translation>Correo de quien llama</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo otro</translation>
    </message>
</context>
<context>
    <name>CheckAdvice</name>
    <message>
        <source>Close the app and open it again. If it stays so, restore a backup.</source>
        <translation>Cierre la aplicación y vuelva a abrirla. Si sigue así, restaure una copia.</translation>
    </message>
    <message>
        <source>Restore a backup, under “Data and server”.</source>
        <translation>Restaure una copia, en «Datos y servidor».</translation>
    </message>
    <message>
        <source>Back up now, and send us the report.</source>
        <translation>Haga una copia ahora y envíenos el informe.</translation>
    </message>
    <message>
        <source>Book nothing here until a backup is restored, under “Data and server”.</source>
        <translation>No reserve nada aquí hasta restaurar una copia, en «Datos y servidor».</translation>
    </message>
    <message>
        <source>Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Tenga la carpeta de datos en un disco de este equipo, no en una unidad de red.</translation>
    </message>
    <message>
        <source>Close the app and open it again. If it stays so, update the app.</source>
        <translation>Cierre la aplicación y vuelva a abrirla. Si sigue así, actualícela.</translation>
    </message>
    <message>
        <source>Check the server’s address, under “Data and server”.</source>
        <translation>Compruebe la dirección del servidor, en «Datos y servidor».</translation>
    </message>
    <message>
        <source>Run the checks again in a while. If it stays so, tell the office.</source>
        <translation>Repita las comprobaciones dentro de un rato. Si sigue así, avise a la oficina.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer right.</source>
        <translation>Ponga bien la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another folder (--data-dir).</source>
        <translation>Dese permiso para escribir ahí, o indique otra carpeta (--data-dir).</translation>
    </message>
    <message>
        <source>Check its address, user and password. Letters wait in the Outbox meanwhile.</source>
        <translation>Compruebe su dirección, el usuario y la contraseña. Mientras tanto, las cartas esperan en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} de {all} hechas</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: hecho</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions with prices</source>
        <translation>
            <numerusform>{n} sesión con precio</numerusform>
            <numerusform>{n} sesiones con precio</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session with its price</source>
        <translation>1 sesión con su precio</translation>
    </message>
    <message>
        <source>Headline and about</source>
        <translation>Titular y presentación</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>A session with its price</source>
        <translation>Una sesión con su precio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Cancellation rule</source>
        <translation>Regla de cancelación</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Suprimir quita este filtro</translation>
    </message>
    <message>
        <source>Opens the choices of this filter</source>
        <translation>Abre las opciones de este filtro</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Buscar una opción</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
</context>
<context>
    <name>ClosedOverlay</name>
    <message>
        <source>Find a speaker</source>
        <translation>Buscar un especialista</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Cerrado ese día</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Cerrado toda la semana</translation>
    </message>
    <message>
        <source>Nothing these days</source>
        <translation>Nada estos días</translation>
    </message>
    <message>
        <source>{name} has no times here.</source>
        <translation>{name} no tiene horas aquí.</translation>
    </message>
    <message>
        <source>{name} has no sessions to book yet.</source>
        <translation>{name} aún no tiene sesiones que reservar.</translation>
    </message>
    <message>
        <source>You have no sessions these days.</source>
        <translation>No tiene sesiones estos días.</translation>
    </message>
    <message>
        <source>Next free: {when}</source>
        <translation>Próxima libre: {when}</translation>
    </message>
</context>
<context>
    <name>CodeClock</name>
    <message>
        <source>Send a new code</source>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Works for {n} more minutes</source>
        <translation>
            <numerusform>Sirve {n} minuto más</numerusform>
            <numerusform>Sirve {n} minutos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for one more minute</source>
        <translation>Sirve un minuto más</translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation>Ya no sirve</translation>
    </message>
    <message>
        <source>Sent again. </source>
        <translation>Enviado otra vez. </translation>
    </message>
    <message numerus="yes">
        <source>New code in {n} s</source>
        <translation>
            <numerusform>Código nuevo en {n} s</numerusform>
            <numerusform>Código nuevo en {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes only once</source>
        <translation>Llega una sola vez</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Check your mail</source>
        <translation>Mire su correo</translation>
    </message>
    <message>
        <source>A six-digit code is on its way to</source>
        <translation>Un código de seis cifras va de camino a</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>Confirmar dirección</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>Confirme su dirección</translation>
    </message>
    <message>
        <source>A six-digit code waits in the Outbox for</source>
        <translation>Un código de seis cifras espera en la bandeja de salida para</translation>
    </message>
    <message>
        <source>A six-digit code can’t be mailed to</source>
        <translation>No se puede enviar un código de seis cifras a</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Opens the command palette, {key}</source>
        <translation>Abre la paleta de comandos, {key}</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Abre la paleta de comandos</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>En la cuadrícula</translation>
    </message>
    <message>
        <source>On a booking</source>
        <translation>En una reserva</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mis reservas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Buscar especialistas</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>Mensajes recientes</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Plegar o desplegar la barra lateral</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importar especialistas</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Vista de día</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Vista de semana</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Vista de mes</translation>
    </message>
    <message>
        <source>Agenda view</source>
        <translation>Vista de agenda</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Next open time</source>
        <translation>Siguiente hora libre</translation>
    </message>
    <message>
        <source>Previous open time</source>
        <translation>Hora libre anterior</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Cambiar la zona horaria</translation>
    </message>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>¿Por qué no se puede reservar?</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Mover reserva</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>Copiar reserva</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>Principio y final de la fila</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>Reservar o abrir</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What would you like to leave with?</source>
        <translation>¿Qué le gustaría llevarse?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Retener de nuevo</translation>
    </message>
    <message>
        <source>See the whole week</source>
        <translation>Ver toda la semana</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Mover sesión</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>hora de {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>su hora</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Nota para {name}</translation>
    </message>
    <message>
        <source>Still no answer. What you wrote is kept.</source>
        <translation>Sigue sin haber respuesta. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Moviendo…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Reservando…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sign in to book</source>
        <translation>Iniciar sesión para reservar</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Mover a {when}</translation>
    </message>
    <message>
        <source>Book {when} for {price}</source>
        <translation>Reservar {when} por {price}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book for {price}</source>
        <translation>Reservar por {price}</translation>
    </message>
    <message numerus="yes">
        <source>Held for you for {n} minutes</source>
        <translation>
            <numerusform>Retenida para usted {n} minuto</numerusform>
            <numerusform>Retenida para usted {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you for one minute</source>
        <translation>Retenida para usted un minuto</translation>
    </message>
    <message>
        <source>No longer held for you.</source>
        <translation>Ya no está retenida para usted.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>What you see is as of {time}.</source>
        <translation>Lo que ve es de las {time}.</translation>
    </message>
    <message>
        <source>Reconnecting… {since}</source>
        <translation>Reconectando… {since}</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>Conexión perdida.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de nuevo.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Whose profile is this?</source>
        <translation>¿De quién es este perfil?</translation>
    </message>
    <message>
        <source>With this address its person can sign up and take the profile over. No mail is sent.</source>
        <translation>Con esta dirección la persona puede registrarse y hacerse cargo del perfil. No se envía correo.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Fijar dirección</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Your calendar</source>
        <translation>Su calendario</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>Buscar un especialista…</translation>
    </message>
    <message>
        <source>{offer}, {length}, {price}</source>
        <translation>{offer}, {length}, {price}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>su hora</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>hora de {name}</translation>
    </message>
    <message>
        <source>Other time zone…</source>
        <translation>Otra zona horaria…</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The report holds no addresses, no passwords and nothing you typed.</source>
        <translation>El informe no contiene direcciones, contraseñas ni nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time</source>
        <translation>Proactively se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>If it happens again, send us this report.</source>
        <translation>Si vuelve a ocurrir, envíenos este informe.</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window, but is not kept on this computer: save it before you restart. If it happens again, send us this report.</source>
        <translation>Sus reservas están a salvo. Lo que estaba escribiendo sigue en la ventana, pero no se guarda en este equipo: guárdelo antes de reiniciar. Si vuelve a ocurrir, envíenos este informe.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo salió mal por nuestra parte</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window and kept on this computer: after a restart you can go on with it. If it happens again, send us this report.</source>
        <translation>Sus reservas están a salvo. Lo que estaba escribiendo sigue en la ventana y se guarda en este equipo: después de reiniciar puede continuar. Si vuelve a ocurrir, envíenos este informe.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>El informe se ha copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>No se pudo guardar el informe: {reason}</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe se ha guardado.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data and server</source>
        <translation>Datos y servidor</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>mail server smtp port password tls starttls sender test</source>
        <translation>servidor correo smtp puerto contraseña tls starttls remitente prueba</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>Lo envía el servidor</translation>
    </message>
    <message>
        <source>Its office sets how.</source>
        <translation>Su oficina fija cómo.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>server address office this computer connect</source>
        <translation>servidor dirección oficina este equipo conectar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>One file with everything, made while the app is open</source>
        <translation>Un archivo con todo, hecho con la aplicación abierta</translation>
    </message>
    <message>
        <source>copy save</source>
        <translation>copia guardar</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Copia automática</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside your data; the last {n} stay</source>
        <translation>En la carpeta «backups» junto a sus datos; quedan las últimas {n}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Sample speakers</source>
        <translation>Especialistas de muestra</translation>
    </message>
    <message>
        <source>Made-up speakers to look around with, and what was booked with them</source>
        <translation>Especialistas inventados para explorar, y lo que se reservó con ellos</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Hacer copia en</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurar desde</translation>
    </message>
    <message>
        <source>{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again.</source>
        <translation>{name} ocupa el lugar de los datos actuales, que se conservan al lado. Todos tendrán que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The sample speakers go, with every session that was booked with them. Your own data stays.</source>
        <translation>Se van los especialistas de muestra, con cada sesión reservada con ellos. Sus propios datos se quedan.</translation>
    </message>
    <message>
        <source>Remove the sample speakers?</source>
        <translation>¿Quitar los especialistas de muestra?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Type a date such as 12 March or 2026-03-12.</source>
        <translation>Escriba una fecha como «12 March» o 2026-03-12.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>{n} free times</source>
        <translation>
            <numerusform>{n} hora libre</numerusform>
            <numerusform>{n} horas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} free time</source>
        <translation>{n} hora libre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>Añadir horas el {day}</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>Copiar {day} a otros días</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiarlas</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>Where a line says nothing</source>
        <translation>Donde una línea no dice nada</translation>
    </message>
    <message>
        <source>Each speaker can change these later</source>
        <translation>Cada especialista puede cambiarlo después</translation>
    </message>
    <message>
        <source>Update speakers already here</source>
        <translation>Actualizar los especialistas que ya están</translation>
    </message>
    <message>
        <source>Found by email, or by name where there is none. An empty cell changes nothing.</source>
        <translation>Se encuentran por correo, o por nombre si no lo hay. Una celda vacía no cambia nada.</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>Publicar enseguida</translation>
    </message>
    <message>
        <source>Off: they arrive as drafts, seen by you only.</source>
        <translation>No: llegan como borradores que solo ve usted.</translation>
    </message>
    <message>
        <source>On: everyone can find and book them.</source>
        <translation>Sí: todos pueden encontrarlos y reservarlos.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>No se hizo ninguna copia: {reason}</translation>
    </message>
    <message>
        <source>Letters to you stay in the language they were in. {reason}</source>
        <translation>Las cartas dirigidas a usted siguen en el idioma de antes. {reason}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar sesión</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>hora de {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>su hora</translation>
    </message>
    <message>
        <source>You host this session</source>
        <translation>Usted imparte esta sesión</translation>
    </message>
    <message>
        <source>You attend it</source>
        <translation>Usted asiste</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} acordados</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>Nota de {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message numerus="yes">
        <source>{n} of {all} speakers</source>
        <translation>
            <numerusform>{n} de {all} especialista</numerusform>
            <numerusform>{n} de {all} especialistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} speakers free {when}</source>
        <translation>
            <numerusform>{n} de {all} especialista, libre {when}</numerusform>
            <numerusform>{n} de {all} especialistas, libres {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers free {when}</source>
        <translation>
            <numerusform>{n} especialista libre {when}</numerusform>
            <numerusform>{n} especialistas libres {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>{n} especialista</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} especialista</numerusform>
            <numerusform>{n} especialistas</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Aún no hay especialistas</translation>
    </message>
    <message>
        <source>They appear here once they publish a profile.</source>
        <translation>Aparecen aquí cuando publican un perfil.</translation>
    </message>
    <message>
        <source>Show who is free {when}</source>
        <translation>Mostrar quién está libre {when}</translation>
    </message>
    <message>
        <source>Did you mean a time?</source>
        <translation>¿Quería decir una hora?</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>Pruebe con menos filtros u otras palabras.</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers match</source>
        <translation>
            <numerusform>coincide {n} especialista</numerusform>
            <numerusform>coinciden {n} especialistas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker matches</source>
        <translation>coincide 1 especialista</translation>
    </message>
    <message>
        <source>{without}, {matching}.</source>
        <translation>{without}: {matching}.</translation>
    </message>
    <message>
        <source>No one matches “{text}”</source>
        <translation>Nadie coincide con «{text}»</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Nadie coincide con estos filtros</translation>
    </message>
    <message>
        <source>No one is free {when} under {price}</source>
        <translation>Nadie está libre {when} por menos de {price}</translation>
    </message>
    <message>
        <source>No one is free {when}</source>
        <translation>Nadie está libre {when}</translation>
    </message>
    <message>
        <source>Without “{text}”</source>
        <translation>Sin «{text}»</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Borrar el texto</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Drop the time</source>
        <translation>Quitar la hora</translation>
    </message>
    <message>
        <source>With any topic</source>
        <translation>Con cualquier tema</translation>
    </message>
    <message>
        <source>Drop the topic</source>
        <translation>Quitar el tema</translation>
    </message>
    <message>
        <source>Without the price limit</source>
        <translation>Sin el límite de precio</translation>
    </message>
    <message>
        <source>Drop price limit</source>
        <translation>Quitar el límite de precio</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>En cualquier idioma</translation>
    </message>
    <message>
        <source>Drop the language</source>
        <translation>Quitar el idioma</translation>
    </message>
    <message>
        <source>At any length</source>
        <translation>Con cualquier duración</translation>
    </message>
    <message>
        <source>Drop the length</source>
        <translation>Quitar la duración</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Name, topic, or a time like “thu 3pm”</source>
        <translation>Nombre, tema u hora como «jue 15 h»</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Buscar especialistas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Soonest free</source>
        <translation>Antes libres</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the text and all filters</source>
        <translation>Borrar el texto y todos los filtros</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importar especialistas</translation>
    </message>
</context>
<context>
    <name>EarnedPanel</name>
    <message>
        <source>Earned in {month}</source>
        <translation>Ganado en {month}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>What your sessions come to stands here.</source>
        <translation>Aquí aparece lo que suman sus sesiones.</translation>
    </message>
    <message>
        <source>{sum} booked ahead</source>
        <translation>{sum} reservados por adelantado</translation>
    </message>
    <message>
        <source>Week of {day}: {sum}</source>
        <translation>Semana del {day}: {sum}</translation>
    </message>
    <message>
        <source>Earned by week</source>
        <translation>Ganado por semana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln more in this file</source>
        <translation>
            <numerusform>%Ln más en este archivo</numerusform>
            <numerusform>%Ln más en este archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A calendar entry</source>
        <translation>Una entrada de calendario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entries</source>
        <translation>
            <numerusform>%Ln entrada de calendario</numerusform>
            <numerusform>%Ln entradas de calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Un archivo de calendario</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, todo el día</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{when} and again later</source>
        <translation>{when} y más veces después</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>This is your booking {reference}.</source>
        <translation>Esta es su reserva {reference}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>{offer}, {times}</source>
        <translation>{offer}, {times}</translation>
    </message>
    <message>
        <source>You have something else then:</source>
        <translation>Tiene otra cosa a esa hora:</translation>
    </message>
    <message>
        <source>You have no session then.</source>
        <translation>No tiene ninguna sesión a esa hora.</translation>
    </message>
    <message>
        <source>Sign in to see whether you are free then.</source>
        <translation>Inicie sesión para ver si está libre a esa hora.</translation>
    </message>
</context>
<context>
    <name>ExceptionPopover</name>
    <message>
        <source>A day that differs</source>
        <translation>Un día distinto</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Otras horas</translation>
    </message>
    <message>
        <source>Away or other hours</source>
        <translation>Ausente u otras horas</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Optional, only you see it</source>
        <translation>Opcional, solo lo ve usted</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Añadir este día</translation>
    </message>
    <message>
        <source>has bookings</source>
        <translation>tiene reservas</translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation>Normalmente {hours}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiarlas</translation>
    </message>
    <message>
        <source>1 booking would fall outside these hours. It stays.</source>
        <translation>1 reserva quedaría fuera de estas horas. Se mantiene.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside these hours. They stay.</source>
        <translation>
            <numerusform>{n} reserva quedaría fuera de estas horas. Se mantiene.</numerusform>
            <numerusform>{n} reservas quedarían fuera de estas horas. Se mantienen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsList</name>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Días distintos</translation>
    </message>
    <message>
        <source>Holidays, travel, a later start: days that are not as usual.</source>
        <translation>Vacaciones, viajes, un comienzo más tarde: días que no son como siempre.</translation>
    </message>
    <message>
        <source>Usual hours again on {day}</source>
        <translation>Otra vez horario habitual el {day}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Fixed while it runs</source>
        <translation>Fijo mientras se ejecuta</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Suelte aquí un archivo CSV</translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation>Nada se conserva hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {mark}, {letters}</source>
        <translation>{lines} líneas, {columns} columnas, {mark}, {letters}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Say a day or an hour, such as “thu 14-16”.</source>
        <translation>Diga un día o una hora, como «jue 14-16».</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>Hasta {price}</translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation>¿O cuándo?</translation>
    </message>
    <message>
        <source>thu 14-16, tomorrow 3pm</source>
        <translation>jue 14-16, mañana 15 h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>{new} would be new, {known} would be updated</source>
        <translation>{new} serían nuevos, {known} se actualizarían</translation>
    </message>
    <message>
        <source>{new} would be new, {known} are here already and left alone</source>
        <translation>{new} serían nuevos, {known} ya están y se dejan como están</translation>
    </message>
    <message numerus="yes">
        <source>{n} can’t be read</source>
        <translation>
            <numerusform>{n} ilegible</numerusform>
            <numerusform>{n} ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no time zone</source>
        <translation>
            <numerusform>{n} sin zona horaria</numerusform>
            <numerusform>{n} sin zona horaria</numerusform>
        </translation>
    </message>
    <message>
        <source>{zone} is filled in</source>
        <translation>Se rellena {zone}</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no price</source>
        <translation>
            <numerusform>{n} sin precio</numerusform>
            <numerusform>{n} sin precio</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} is filled in</source>
        <translation>Se rellena {price}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Which speakers shall it begin with?</source>
        <translation>Aquí aún no hay nada. ¿Con qué especialistas empezamos?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importar especialistas</translation>
    </message>
    <message>
        <source>From a CSV file, previewed before anything is kept</source>
        <translation>Desde un archivo CSV, con vista previa antes de conservar nada</translation>
    </message>
    <message>
        <source>Connect to an office server</source>
        <translation>Conectar con el servidor de una oficina</translation>
    </message>
    <message>
        <source>Its speakers and bookings, with your account there</source>
        <translation>Sus especialistas y reservas, con su cuenta allí</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer until you connect.</source>
        <translation>Todo queda en un archivo de este equipo hasta que se conecte.</translation>
    </message>
    <message>
        <source>You speak yourself?</source>
        <translation>¿Imparte usted sesiones?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Putting sample speakers in…</source>
        <translation>Añadiendo especialistas de muestra…</translation>
    </message>
    <message>
        <source>Sample speakers with open times, easy to remove</source>
        <translation>Especialistas de muestra con horas libres, fáciles de quitar</translation>
    </message>
</context>
<context>
    <name>ForgotForm</name>
    <message>
        <source>Set a new password</source>
        <translation>Fijar una contraseña nueva</translation>
    </message>
    <message>
        <source>We mail you a code for it.</source>
        <translation>Le enviamos un código para ello.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Enviarme un código</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <translation>
            <numerusform>Dentro de {n} semana</numerusform>
            <numerusform>Dentro de {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} days</source>
        <translation>
            <numerusform>Dentro de {n} día</numerusform>
            <numerusform>Dentro de {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>Hace {n} semana</numerusform>
            <numerusform>Hace {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>Hace {n} día</numerusform>
            <numerusform>Hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Dentro de {length}</translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} h</numerusform>
            <numerusform>{n} h</numerusform>
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
        <translation>del sistema</translation>
    </message>
    <message numerus="yes">
        <source>{release}, {n} zones</source>
        <translation>
            <numerusform>{release}, {n} zona</numerusform>
            <numerusform>{release}, {n} zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in is kept in a private file</source>
        <translation>El acceso se guarda en un archivo privado</translation>
    </message>
    <message>
        <source>Mail waits in the Outbox</source>
        <translation>El correo espera en la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>They stay, and no one is told. Only new bookings follow the new hours.</source>
        <translation>Se mantienen y no se avisa a nadie. Solo las reservas nuevas siguen el horario nuevo.</translation>
    </message>
    <message>
        <source>You may move or cancel each by itself.</source>
        <translation>Puede mover o cancelar cada una por separado.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Guardar horario</translation>
    </message>
    <message>
        <source>1 booking would fall outside your new hours</source>
        <translation>1 reserva quedaría fuera de su nuevo horario</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside your new hours</source>
        <translation>
            <numerusform>{n} reserva quedaría fuera de su nuevo horario</numerusform>
            <numerusform>{n} reservas quedarían fuera de su nuevo horario</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se mantiene</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>No es una dirección de correo</translation>
    </message>
    <message>
        <source>Two addresses in one cell</source>
        <translation>Dos direcciones en una celda</translation>
    </message>
    <message>
        <source>Same email as line {n}</source>
        <translation>El mismo correo que la línea {n}</translation>
    </message>
    <message>
        <source>Price isn’t a number</source>
        <translation>El precio no es un número</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>Demasiados decimales para {currency}</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>No existe esa zona horaria</translation>
    </message>
    <message>
        <source>No such currency</source>
        <translation>No existe esa moneda</translation>
    </message>
    <message>
        <source>Minutes can’t be read</source>
        <translation>No se pueden leer los minutos</translation>
    </message>
    <message>
        <source>Unreadable letters</source>
        <translation>Letras ilegibles</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>A quote that is never closed</source>
        <translation>Una comilla que no se cierra</translation>
    </message>
    <message>
        <source>Another number of columns</source>
        <translation>Otro número de columnas</translation>
    </message>
    <message>
        <source>“{value}”, did you mean {zone}?</source>
        <translation>«{value}», ¿quería decir {zone}?</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«{value}»</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>Lines {a} and {b}</source>
        <translation>Líneas {a} y {b}</translation>
    </message>
    <message numerus="yes">
        <source>Lines {a}, {b} and {n} more</source>
        <translation>
            <numerusform>Líneas {a}, {b} y {n} más</numerusform>
            <numerusform>Líneas {a}, {b} y {n} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importar especialistas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Choose a list of speakers</source>
        <translation>Elegir una lista de especialistas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report saved to {file}</source>
        <translation>Informe guardado en {file}</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated.</source>
        <translation>{new} nuevos, {updated} actualizados.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here just so.</source>
        <translation>
            <numerusform>{n} ya estaba igual.</numerusform>
            <numerusform>{n} ya estaban igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here and left alone.</source>
        <translation>
            <numerusform>{n} ya estaba y se dejó como estaba.</numerusform>
            <numerusform>{n} ya estaban y se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again to go on.</source>
        <translation>Importe el archivo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Aún no se conserva nada</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} lines</source>
        <translation>
            <numerusform>Importar {n} línea</numerusform>
            <numerusform>Importar {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message numerus="yes">
        <source>First {n} lines, tried</source>
        <translation>
            <numerusform>Primera línea ({n}), de prueba</numerusform>
            <numerusform>Primeras {n} líneas, de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and city or time zone go in where they are there. A line without an email becomes a profile that the office runs, and that its person may claim later. Importing the same list again updates, and doubles nobody.</source>
        <translation>Una lista necesita nombres, en una o dos columnas. Correo, temas, titular, presentación, idiomas, precio, minutos y ciudad o zona horaria se toman donde estén. Una línea sin correo se convierte en un perfil que lleva la oficina y que su persona puede reclamar después. Importar de nuevo la misma lista actualiza y no duplica a nadie.</translation>
    </message>
    <message>
        <source>Choose which column is the name: without a name no line can be read.</source>
        <translation>Elija qué columna es el nombre: sin nombre no se puede leer ninguna línea.</translation>
    </message>
    <message>
        <source>Stopping after this batch.</source>
        <translation>Se detiene tras este lote.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel keeps the {n} lines already in; run it again to go on.</source>
        <translation>
            <numerusform>Cancelar conserva la línea ya tomada ({n}); vuelva a ejecutarlo para seguir.</numerusform>
            <numerusform>Cancelar conserva las {n} líneas ya tomadas; vuelva a ejecutarlo para seguir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys…</source>
        <translation>Pulse teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Press the new keys. Escape gives up, Backspace takes the keys away.</source>
        <translation>Pulse las teclas nuevas. Escape abandona, Retroceso quita las teclas.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>maorí</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punyabí</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulú</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>Copias (*.sqlite *.db *.backup);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>Closed: nothing drawn</source>
        <translation>Cerrado: nada dibujado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Retenida para usted</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>Retenida por alguien</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suya</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Imparte</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Asiste</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Outside your hours: no lines</source>
        <translation>Fuera de su horario: sin líneas</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Fuera de su horario</translation>
    </message>
    <message>
        <source>This day: {hosted} hosted, {attended} attended</source>
        <translation>Este día: {hosted} impartidas, {attended} asistidas</translation>
    </message>
    <message>
        <source>This week: {hosted} hosted, {attended} attended</source>
        <translation>Esta semana: {hosted} impartidas, {attended} asistidas</translation>
    </message>
    <message>
        <source>{attended} attended</source>
        <translation>{attended} asistidas</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation>Para {email}</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Código {digits}</translation>
    </message>
</context>
<context>
    <name>LocalMail</name>
    <message>
        <source>Using this computer only?</source>
        <translation>¿Usa solo este equipo?</translation>
    </message>
    <message>
        <source>Mail stays in the local Outbox. The code is the first message there.</source>
        <translation>El correo queda en la bandeja de salida local. El código es allí el primer mensaje.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>The app was closed while you were in the middle of something.</source>
        <translation>La aplicación se cerró cuando estaba en medio de algo.</translation>
    </message>
    <message>
        <source>A booking is not made yet.</source>
        <translation>Una reserva aún no está hecha.</translation>
    </message>
    <message>
        <source>Hours are not saved yet.</source>
        <translation>Hay horarios sin guardar.</translation>
    </message>
    <message>
        <source>A list is not imported yet.</source>
        <translation>Una lista aún no se ha importado.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time.</source>
        <translation>Proactively se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>What was booked and saved is safe.</source>
        <translation>Lo reservado y guardado está a salvo.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>LostTimes</name>
    <message>
        <source>{when} can’t be booked</source>
        <translation>{when} no se puede reservar</translation>
    </message>
    <message>
        <source>{why}. Your note is kept.</source>
        <translation>{why}. Su nota se conserva.</translation>
    </message>
    <message>
        <source>Someone just took {when}</source>
        <translation>Alguien acaba de tomar {when}</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Su nota se conserva.</translation>
    </message>
    <message>
        <source>Nearest times with {name}:</source>
        <translation>Horas más cercanas con {name}:</translation>
    </message>
    <message>
        <source>{name} has no open time near it.</source>
        <translation>{name} no tiene horas libres cerca.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Sign-up code</source>
        <translation>Código de registro</translation>
    </message>
    <message>
        <source>Password reset code</source>
        <translation>Código para la contraseña nueva</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <translation>Ya tiene una cuenta</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>Sobre una sesión</translation>
    </message>
    <message>
        <source>Your session moved to {when}</source>
        <translation>Su sesión se movió a {when}</translation>
    </message>
    <message>
        <source>Cancelled: {when}</source>
        <translation>Cancelada: {when}</translation>
    </message>
    <message>
        <source>Reminder: {name}, {when}</source>
        <translation>Recordatorio: {name}, {when}</translation>
    </message>
    <message>
        <source>New booking: {when}</source>
        <translation>Nueva reserva: {when}</translation>
    </message>
    <message>
        <source>Booked: {name}, {day}</source>
        <translation>Reservado: {name}, {day}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>{why}, not tried again</source>
        <translation>{why}, no se reintenta</translation>
    </message>
    <message>
        <source>{why}, next try {time}</source>
        <translation>{why}, próximo intento {time}</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>No hay servidor de correo configurado</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>No answer from the mail server</source>
        <translation>El servidor de correo no responde</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Buzón lleno</translation>
    </message>
    <message>
        <source>Mail server wants another login</source>
        <translation>El servidor de correo pide otro acceso</translation>
    </message>
    <message>
        <source>Mail server asks to wait</source>
        <translation>El servidor de correo pide esperar</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>No existe ese buzón</translation>
    </message>
    <message>
        <source>Refused as unwanted</source>
        <translation>Rechazado como no deseado</translation>
    </message>
    <message>
        <source>Mail server said no</source>
        <translation>El servidor de correo lo rechazó</translation>
    </message>
    <message>
        <source>The booking is safe.</source>
        <translation>La reserva está a salvo.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Nada más se ve afectado.</translation>
    </message>
    <message>
        <source>We don’t try again by ourselves.</source>
        <translation>No lo reintentamos por nuestra cuenta.</translation>
    </message>
    <message>
        <source>We try again at {time}, then less and less often for three days.</source>
        <translation>Lo reintentamos a las {time}, luego cada vez menos durante tres días.</translation>
    </message>
</context>
<context>
    <name>MailBar</name>
    <message>
        <source>A letter could not be sent.</source>
        <translation>Una carta no se pudo enviar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} letters could not be sent.</source>
        <translation>
            <numerusform>Una carta no se pudo enviar.</numerusform>
            <numerusform>{n} cartas no se pudieron enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and when it is tried again. Bookings stand.</source>
        <translation>La bandeja de salida dice por qué y cuándo se vuelve a intentar. Las reservas siguen en pie.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Set by your office for this computer.</source>
        <translation>Fijado por su oficina para este equipo.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>Las cartas vienen de</translation>
    </message>
    <message>
        <source>Front desk &lt;bookings@example.com&gt;</source>
        <translation>Recepción &lt;bookings@example.com&gt;</translation>
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
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Use this mail server</source>
        <translation>Usar este servidor de correo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>No enviar correo</translation>
    </message>
    <message>
        <source>Set by {who} for this computer.</source>
        <translation>Establecido por {who} para este equipo.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>It answers and takes mail: {greeting}</source>
        <translation>Responde y acepta correo: {greeting}</translation>
    </message>
    <message>
        <source>Enter the server’s name, such as mail.example.com.</source>
        <translation>Escriba el nombre del servidor, como mail.example.com.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>De 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter one address, alone or as Name &lt;name@example.com&gt;.</source>
        <translation>Escriba una dirección, sola o como Nombre &lt;name@example.com&gt;.</translation>
    </message>
</context>
<context>
    <name>MailedForm</name>
    <message>
        <source>Back to sign in</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} go in, with line {line} as the example</source>
        <translation>
            <numerusform>{n} de {all} se toma, con la línea {line} de ejemplo</numerusform>
            <numerusform>{n} de {all} se toman, con la línea {line} de ejemplo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Some fields need another look.</source>
        <translation>Algunos campos necesitan otra mirada.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Demasiados intentos. Vuelva a intentarlo en {wait}.</translation>
    </message>
    <message>
        <source>You have another session {when}.</source>
        <translation>Tiene otra sesión {when}.</translation>
    </message>
    <message>
        <source>Someone just took {when}.</source>
        <translation>Alguien acaba de tomar {when}.</translation>
    </message>
    <message>
        <source>{when} can’t be booked. {why}</source>
        <translation>{when} no se puede reservar. {why}</translation>
    </message>
    <message>
        <source>It could be moved until {when}. Ask the other side directly.</source>
        <translation>Se podía mover hasta {when}. Pregunte directamente a la otra parte.</translation>
    </message>
    <message>
        <source>The cancel could be taken back until {when}.</source>
        <translation>La cancelación se podía deshacer hasta {when}.</translation>
    </message>
    <message>
        <source>It could be cancelled until {when}. Ask the other side directly.</source>
        <translation>Se podía cancelar hasta {when}. Pregunte directamente a la otra parte.</translation>
    </message>
    <message>
        <source>This session began {when} and can’t be changed any more.</source>
        <translation>Esta sesión empezó {when} y ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Here is how it stands now.</source>
        <translation>Esta reserva cambió mientras tanto. Así está ahora.</translation>
    </message>
    <message>
        <source>This request was already used for another booking. Choose the time once more.</source>
        <translation>Esta solicitud ya se usó para otra reserva. Elija la hora una vez más.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Esto ya no está aquí.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Keep yours, or take theirs.</source>
        <translation>Esto se cambió en otro lugar. Conserve lo suyo o tome lo otro.</translation>
    </message>
    <message>
        <source>Email and password don’t match. Check both and try again.</source>
        <translation>El correo y la contraseña no coinciden. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your address is not verified yet. Enter the code from the mail.</source>
        <translation>Su dirección aún no está verificada. Escriba el código del correo.</translation>
    </message>
    <message>
        <source>That is not the code, or it is no longer good. Look at the newest mail.</source>
        <translation>Ese no es el código, o ya no sirve. Mire el correo más reciente.</translation>
    </message>
    <message>
        <source>That is not the code, and it is void now. Ask for a new one.</source>
        <translation>Ese no es el código, y ahora queda anulado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>That is not the code. One try left.</source>
        <translation>Ese no es el código. Queda un intento.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. {n} tries left.</source>
        <translation>
            <numerusform>Ese no es el código. Queda {n} intento.</numerusform>
            <numerusform>Ese no es el código. Quedan {n} intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Ask for a new one.</source>
        <translation>Este código ya no sirve. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Only the office may do this.</source>
        <translation>Solo la oficina puede hacerlo.</translation>
    </message>
    <message>
        <source>Only speakers can do this.</source>
        <translation>Solo los especialistas pueden hacerlo.</translation>
    </message>
    <message>
        <source>This belongs to someone else.</source>
        <translation>Esto pertenece a otra persona.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this app. Update the app; nothing was changed.</source>
        <translation>{path} es de una versión más nueva de esta aplicación. Actualícela; no se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a store. It was left as it is; restore a backup.</source>
        <translation>{path} está dañado o no es un almacén de datos. Se dejó como estaba; restaure una copia.</translation>
    </message>
    <message>
        <source>Another program is using the store. Close it or wait a moment, then try again.</source>
        <translation>Otro programa usa el almacén de datos. Ciérrelo o espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} can’t be written. Check the folder’s permissions.</source>
        <translation>No se puede escribir en {path}. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room and try again.</source>
        <translation>El disco está lleno y no se conservó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} can’t be used: {reason}.</source>
        <translation>{path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The mail server said: {text}</source>
        <translation>El servidor de correo dijo: {text}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>its letters can’t be read</source>
        <translation>no se pueden leer sus letras</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>no está permitido leerlo</translation>
    </message>
    <message>
        <source>it can’t be written there</source>
        <translation>no se puede escribir ahí</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is not a calendar file</source>
        <translation>no es un archivo de calendario</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>no contiene un certificado en formato PEM</translation>
    </message>
    <message>
        <source>it is not a backup of this app</source>
        <translation>no es una copia de esta aplicación</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters.</source>
        <translation>
            <numerusform>Al menos {n} carácter.</numerusform>
            <numerusform>Al menos {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters.</source>
        <translation>
            <numerusform>Como máximo {n} carácter.</numerusform>
            <numerusform>Como máximo {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one email address, such as name@example.com.</source>
        <translation>Escriba una dirección de correo, como name@example.com.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as bookings.example.com.</source>
        <translation>Escriba la dirección de un servidor, como bookings.example.com.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>It can’t be less than 0.</source>
        <translation>No puede ser menor que 0.</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>Esta moneda no tiene decimales.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} decimals.</source>
        <translation>
            <numerusform>Como máximo {n} decimal.</numerusform>
            <numerusform>Como máximo {n} decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Elija una zona horaria de la lista.</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>Elija una moneda de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija una opción de la lista.</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>Overlaps another range of that day.</source>
        <translation>Se solapa con otra franja de ese día.</translation>
    </message>
    <message>
        <source>This belongs to someone else already.</source>
        <translation>Esto ya pertenece a otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n}.</source>
        <translation>
            <numerusform>Al menos {n}.</numerusform>
            <numerusform>Al menos {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>Es demasiado.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>Escriba las seis cifras del código.</translation>
    </message>
    <message>
        <source>Enter a price, or 0 for free.</source>
        <translation>Escriba un precio, o 0 si es gratis.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is your own profile</source>
        <translation>Este es su propio perfil</translation>
    </message>
    <message>
        <source>This profile is not published</source>
        <translation>Este perfil no está publicado</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Cerrado ese día</translation>
    </message>
    <message>
        <source>Outside the weekly hours</source>
        <translation>Fuera del horario semanal</translation>
    </message>
    <message>
        <source>Sessions don’t start at this minute</source>
        <translation>Las sesiones no empiezan en este minuto</translation>
    </message>
    <message>
        <source>Too close to another booking</source>
        <translation>Demasiado cerca de otra reserva</translation>
    </message>
    <message>
        <source>Another booking stands in the way</source>
        <translation>Otra reserva lo impide</translation>
    </message>
    <message>
        <source>You have something else then</source>
        <translation>Tiene otra cosa a esa hora</translation>
    </message>
    <message numerus="yes">
        <source>Booking opens {n} days ahead</source>
        <translation>
            <numerusform>Se abre {n} día antes</numerusform>
            <numerusform>Se abre {n} días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that week</source>
        <translation>
            <numerusform>Ya hay {n} sesión esa semana</numerusform>
            <numerusform>Ya hay {n} sesiones esa semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that day</source>
        <translation>
            <numerusform>Ya hay {n} sesión ese día</numerusform>
            <numerusform>Ya hay {n} sesiones ese día</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone holds it</source>
        <translation>Alguien la retiene</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Retenida hasta {time}</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Esta hora ya pasó</translation>
    </message>
    <message>
        <source>Only from the next day on</source>
        <translation>Solo a partir del día siguiente</translation>
    </message>
    <message>
        <source>Only {ahead} away, notice is {notice}</source>
        <translation>Faltan solo {ahead}, la antelación es de {notice}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Inside weekly hours</source>
        <translation>Dentro del horario semanal</translation>
    </message>
    <message>
        <source>Starts on the grid</source>
        <translation>Empieza en la cuadrícula</translation>
    </message>
    <message>
        <source>No other booking</source>
        <translation>Ninguna otra reserva</translation>
    </message>
    <message>
        <source>No clash with your sessions</source>
        <translation>No coincide con sus sesiones</translation>
    </message>
    <message>
        <source>Enough notice</source>
        <translation>Antelación suficiente</translation>
    </message>
    <message>
        <source>Not too far ahead</source>
        <translation>No demasiado lejos</translation>
    </message>
    <message>
        <source>Room that day and week</source>
        <translation>Hay sitio ese día y esa semana</translation>
    </message>
    <message>
        <source>No one else holds it</source>
        <translation>Nadie más la retiene</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>This computer has no network. Connect it and try again; your input is kept.</source>
        <translation>Este equipo no tiene red. Conéctelo e inténtelo de nuevo; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>There is no server called {where}. Check the address, and the network.</source>
        <translation>No hay ningún servidor llamado {where}. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>No server is running at {where}. Try again in a while, or check the address.</source>
        <translation>No hay ningún servidor en marcha en {where}. Inténtelo más tarde o compruebe la dirección.</translation>
    </message>
    <message>
        <source>No answer from {where}. Your input is kept; try again.</source>
        <translation>{where} no responde. Lo escrito se conserva; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off. Your input is kept; try again.</source>
        <translation>Se cortó la conexión con {where}. Lo escrito se conserva; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{where} is too busy at the moment. Your input is kept; try again in a while.</source>
        <translation>{where} está demasiado ocupado. Lo escrito se conserva; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} lets nothing through. Check its address in the settings.</source>
        <translation>El proxy hacia {where} no deja pasar nada. Compruebe su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>What answers at {where} is no Proactively server. Check the address; a guest network may want you to sign in first.</source>
        <translation>Lo que responde en {where} no es un servidor Proactively. Compruebe la dirección; una red de invitados quizá pida acceso primero.</translation>
    </message>
    <message>
        <source>{where} is newer than this app. Update the app.</source>
        <translation>{where} es más nuevo que esta aplicación. Actualícela.</translation>
    </message>
    <message>
        <source>The answer of {where} can’t be read. Try again; if it stays so, tell the office.</source>
        <translation>No se puede leer la respuesta de {where}. Inténtelo de nuevo; si sigue así, avise a la oficina.</translation>
    </message>
    <message>
        <source>{where} offers no secure connection (https), so nothing was sent. Check the address.</source>
        <translation>{where} no ofrece conexión segura (https) y no se envió nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.</source>
        <translation>{where} no está cifrado (http) y no se le envió ninguna contraseña. Pida a la oficina su dirección https.</translation>
    </message>
    <message>
        <source>The certificate at {where} is another server’s, so nothing was sent. Check the address.</source>
        <translation>El certificado de {where} es de otro servidor y no se envió nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it itself, its certificate file belongs into the settings (ca_file).</source>
        <translation>Nadie de confianza para este equipo responde por {where} y no se envió nada. Si la oficina responde por él, su archivo de certificado va en los ajustes (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of {where} has run out, so nothing was sent. {clock}</source>
        <translation>El certificado de {where} ha caducado y no se envió nada. {clock}</translation>
    </message>
    <message>
        <source>The certificate of {where} is not valid yet, so nothing was sent. {clock}</source>
        <translation>El certificado de {where} aún no es válido y no se envió nada. {clock}</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in to go on.</source>
        <translation>Se ha cerrado su sesión. Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>You have been signed out. {clock} Set it right, then sign in.</source>
        <translation>Se ha cerrado su sesión. {clock} Póngalo en hora e inicie sesión.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is {length} behind the server’s.</source>
        <translation>El reloj de este equipo va {length} por detrás del servidor.</translation>
    </message>
    <message>
        <source>This computer’s clock is {length} ahead of the server’s.</source>
        <translation>El reloj de este equipo va {length} por delante del servidor.</translation>
    </message>
    <message>
        <source>This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office.</source>
        <translation>El reloj de este equipo marca {day}, {time}: si está mal, póngalo en hora; si no, avise a la oficina.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel. Write to {name}.</source>
        <translation>Es un servidor clásico: no puede cancelar. Escriba a {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t move a session. Write to {name}.</source>
        <translation>Es un servidor clásico: no puede mover una sesión. Escriba a {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it passes no note on. Write to {name}.</source>
        <translation>Es un servidor clásico: no transmite notas. Escriba a {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Only what was sent from this computer is shown.</source>
        <translation>Es un servidor clásico: no guarda lista. Solo se muestra lo enviado desde este equipo.</translation>
    </message>
    <message>
        <source>This is a classic server: it holds no time while you decide.</source>
        <translation>Es un servidor clásico: no retiene ninguna hora mientras decide.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t say what became of its mail.</source>
        <translation>Es un servidor clásico: no dice qué fue de su correo.</translation>
    </message>
    <message>
        <source>The data is on the server: its office keeps the backup.</source>
        <translation>Los datos están en el servidor: su oficina guarda la copia.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t tell of changes by itself. Refresh to see them.</source>
        <translation>Es un servidor clásico: no avisa de los cambios. Actualice para verlos.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Who booked you stands in your mail.</source>
        <translation>Es un servidor clásico: no guarda lista. Quién le reservó está en su correo.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t send a code again. Ask its office.</source>
        <translation>Es un servidor clásico: no puede reenviar un código. Pregunte a su oficina.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t set a new password. Ask its office.</source>
        <translation>Es un servidor clásico: no puede fijar una contraseña nueva. Pregunte a su oficina.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t change an account. Ask its office.</source>
        <translation>Es un servidor clásico: no puede cambiar una cuenta. Pregunte a su oficina.</translation>
    </message>
    <message>
        <source>This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.</source>
        <translation>Es un servidor clásico: se puede reservar a todos cada día de 09:00 a 16:00, y nada más.</translation>
    </message>
    <message>
        <source>This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.</source>
        <translation>Es un servidor clásico: de un perfil guarda lo que usted sabe y lo que cuesta una hora, nada más.</translation>
    </message>
    <message>
        <source>This is a classic server: its office works on the server itself.</source>
        <translation>Es un servidor clásico: su oficina trabaja en el propio servidor.</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>MyBookings</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Mail about the move</source>
        <translation>Correo del cambio</translation>
    </message>
    <message>
        <source>Mail about the cancel</source>
        <translation>Correo de la cancelación</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>{mail} sent: {when}</source>
        <translation>{mail} enviado: {when}</translation>
    </message>
    <message>
        <source>{mail} not sent yet: {why}</source>
        <translation>{mail} sin enviar: {why}</translation>
    </message>
    <message>
        <source>{mail} waits to be sent</source>
        <translation>{mail} a la espera de envío</translation>
    </message>
    <message>
        <source>Cancelled by you, {when}</source>
        <translation>Cancelada por usted, {when}</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {when}</source>
        <translation>Cancelada por {name}, {when}</translation>
    </message>
    <message>
        <source>Cancelled by the office, {when}</source>
        <translation>Cancelada por la oficina, {when}</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Your note is kept; save it again.</source>
        <translation>Esta reserva cambió mientras tanto. Su nota se conserva; guárdela de nuevo.</translation>
    </message>
    <message>
        <source>It stays cancelled: someone else has booked {when}.</source>
        <translation>Sigue cancelada: otra persona ha reservado {when}.</translation>
    </message>
    <message>
        <source>See what is ahead</source>
        <translation>Ver las próximas</translation>
    </message>
    <message>
        <source>Sign in to see them.</source>
        <translation>Inicie sesión para verlas.</translation>
    </message>
    <message>
        <source>Your bookings stand here</source>
        <translation>Aquí están sus reservas</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>No booking matches “{text}”</source>
        <translation>Ninguna reserva coincide con «{text}»</translation>
    </message>
    <message>
        <source>Look for a name, a session or a reference.</source>
        <translation>Busque un nombre, una sesión o una referencia.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Find a speaker and press an open time.</source>
        <translation>Busque un especialista y pulse una hora libre.</translation>
    </message>
    <message>
        <source>No bookings ahead</source>
        <translation>No hay reservas próximas</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Buscar un especialista</translation>
    </message>
    <message>
        <source>Sessions stand here once they are over.</source>
        <translation>Las sesiones aparecen aquí cuando han terminado.</translation>
    </message>
    <message>
        <source>No past sessions yet</source>
        <translation>Aún no hay sesiones pasadas</translation>
    </message>
    <message>
        <source>What is cancelled stays here, with who did it and why.</source>
        <translation>Lo cancelado queda aquí, con quién lo hizo y por qué.</translation>
    </message>
    <message>
        <source>Nothing cancelled</source>
        <translation>Nada cancelado</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{name} booked {day}</source>
        <translation>{name} reservó {day}</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name} movió a {day}</translation>
    </message>
    <message>
        <source>{name} cancelled {day}</source>
        <translation>{name} canceló {day}</translation>
    </message>
    <message>
        <source>You cancelled {name}, {day}</source>
        <translation>Usted canceló a {name}, {day}</translation>
    </message>
</context>
<context>
    <name>NotificationsPart</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Remind me of sessions</source>
        <translation>Recordarme las sesiones</translation>
    </message>
    <message>
        <source>By the desktop where it shows notifications, and in the window</source>
        <translation>En el escritorio si muestra notificaciones, y en la ventana</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing pops up then; a session that begins after them is still told in time</source>
        <translation>Entonces no aparece nada; una sesión que empieza después se avisa a tiempo de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minuto antes</numerusform>
            <numerusform>%Ln minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Cuando empieza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Dónde tiene lugar</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>Qué ocurre en ella</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Quitar sesión</translation>
    </message>
    <message>
        <source>What is booked of it stays booked.</source>
        <translation>Lo reservado sigue reservado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Street, house, city</source>
        <translation>Calle, número, ciudad</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>{offer}, see its times</source>
        <translation>{offer}, ver sus horas</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Move {name}: up or down</source>
        <translation>Mover {name}: arriba o abajo</translation>
    </message>
    <message>
        <source>Drag, or press up and down</source>
        <translation>Arrastre, o pulse arriba y abajo</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>Add session</source>
        <translation>Añadir sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Add at least one session: without one, nobody can book you.</source>
        <translation>Añada al menos una sesión: sin ella nadie puede reservarle.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Connecting to {where}…</source>
        <translation>Conectando con {where}…</translation>
    </message>
    <message>
        <source>Use this computer instead</source>
        <translation>Usar este equipo en su lugar</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>No mail server is set, so mail waits here. Sign-up and reset codes can be read here too.</source>
        <translation>No hay servidor de correo, así que el correo espera aquí. Los códigos de registro y de contraseña también se leen aquí.</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>Configurar uno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Qué cartas</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>Lo que dijo el servidor de correo</translation>
    </message>
    <message>
        <source>Save as an .eml file</source>
        <translation>Guardar como archivo .eml</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Aún no hay correo</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Confirmations, changes and reminders of your sessions pass through here.</source>
        <translation>Por aquí pasan las confirmaciones, los cambios y los recordatorios de sus sesiones.</translation>
    </message>
    <message>
        <source>Sign-up and reset codes appear here. Sign in to see your other mail.</source>
        <translation>Aquí aparecen los códigos de registro y de contraseña. Inicie sesión para ver el resto de su correo.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Correo (*.eml)</translation>
    </message>
    <message>
        <source>Discarded. It will not be sent.</source>
        <translation>Descartada. No se enviará.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>OwnModel</name>
    <message>
        <source>outside your hours</source>
        <translation>fuera de su horario</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>OwnWeekView</name>
    <message>
        <source>Your calendar</source>
        <translation>Su calendario</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Speaking</source>
        <translation>Impartir</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mis reservas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importar especialistas</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>Copias (*.sqlite *.db *.backup);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>A speaker, a page, a command, or “ada thu 3pm”</source>
        <translation>Una persona, una página, un comando o «ada jue 15 h»</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Open calendar there</source>
        <translation>Abrir el calendario ahí</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>No se encontró nada para «{text}».</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>{day}, {times} with {name}</source>
        <translation>{day}, {times} con {name}</translation>
    </message>
    <message>
        <source>{name}’s calendar, week of {day}</source>
        <translation>Calendario de {name}, semana del {day}</translation>
    </message>
    <message>
        <source>Everyone free {when}</source>
        <translation>Todos los libres {when}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} en {place}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 especialista</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} especialista</numerusform>
            <numerusform>{n} especialistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>so {wished} became {got}.</source>
        <translation>por eso {wished} pasó a ser {got}.</translation>
    </message>
    <message>
        <source>{name} starts on the hour here</source>
        <translation>{name} empieza aquí a la hora en punto</translation>
    </message>
    <message>
        <source>{name} starts at a quarter past here</source>
        <translation>{name} empieza aquí a y cuarto</translation>
    </message>
    <message>
        <source>{name} starts on the half hour here</source>
        <translation>{name} empieza aquí a y media</translation>
    </message>
    <message>
        <source>{name} starts at a quarter to here</source>
        <translation>{name} empieza aquí a menos cuarto</translation>
    </message>
    <message>
        <source>{name} doesn’t start at {wished}</source>
        <translation>{name} no empieza a las {wished}</translation>
    </message>
    <message>
        <source>Review and book</source>
        <translation>Revisar y reservar</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>No existe ese ajuste</translation>
    </message>
    <message>
        <source>Look for another word.</source>
        <translation>Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Los cambios se aplican enseguida</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>Copia guardada como {name}</translation>
    </message>
    <message>
        <source>Restored. Sign in again.</source>
        <translation>Restaurado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sample speakers are gone.</source>
        <translation>Se han quitado los especialistas de muestra.</translation>
    </message>
    <message>
        <source>Password changed. Your other sessions have ended.</source>
        <translation>Contraseña cambiada. Sus otras sesiones han terminado.</translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>Sesión cerrada en todas partes.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 ajuste</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <translation>
            <numerusform>{n} ajuste</numerusform>
            <numerusform>{n} ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out through {host}.</source>
        <translation>El correo sale por {host}.</translation>
    </message>
    <message>
        <source>No mail is sent now. It waits in the Outbox.</source>
        <translation>Ahora no se envía correo. Espera en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Seen from {place}</source>
        <translation>Visto desde {place}</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Past, too soon or full</source>
        <translation>Pasado, muy pronto o completo</translation>
    </message>
    <message>
        <source>Add a session to your profile: then its free times show here.</source>
        <translation>Añada una sesión a su perfil: sus horas libres se verán aquí.</translation>
    </message>
    <message>
        <source>Nothing can be booked this week.</source>
        <translation>Esta semana no se puede reservar nada.</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>Sesión: {name}</translation>
    </message>
</context>
<context>
    <name>PreviewGrid</name>
    <message>
        <source>What bookers see</source>
        <translation>Lo que ven quienes reservan</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>Retenida por alguien</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Demasiado lejos</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Why is a time missing?</source>
        <translation>¿Por qué falta una hora?</translation>
    </message>
    <message>
        <source>Choose a time of the week above.</source>
        <translation>Elija arriba una hora de la semana.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Sign in to change your password or to end your sessions.</source>
        <translation>Inicie sesión para cambiar su contraseña o cerrar sus sesiones.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión en este equipo</translation>
    </message>
    <message>
        <source>Offered so when somebody signs in</source>
        <translation>Se ofrece así al iniciar sesión</translation>
    </message>
    <message>
        <source>Keep what is being written</source>
        <translation>Conservar lo que se está escribiendo</translation>
    </message>
    <message>
        <source>Until it is saved, so that a crash costs nothing. Off: what is kept so far is deleted</source>
        <translation>Hasta que se guarde, para que un fallo no cueste nada. Desactivado: lo conservado hasta ahora se elimina</translation>
    </message>
    <message>
        <source>Names in the desktop’s notifications</source>
        <translation>Nombres en las notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Off: they say only that a session begins, and when. The window says everything</source>
        <translation>Desactivado: solo dicen que una sesión empieza, y cuándo. La ventana lo dice todo</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more</source>
        <translation>
            <numerusform>{n} carácter o más</numerusform>
            <numerusform>{n} caracteres o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>change password present new</source>
        <translation>cambiar contraseña actual nueva</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Sus sesiones iniciadas</translation>
    </message>
    <message>
        <source>Ends this one too. A lost computer can’t be used with your account any more.</source>
        <translation>También cierra esta. Un equipo perdido ya no podrá usar su cuenta.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need.</source>
        <translation>Sus datos quedan en la carpeta indicada en «Datos y servidor». Las contraseñas se guardan como huellas; las claves de acceso, en el llavero del sistema si lo hay. No se envía nada salvo el correo que sus sesiones necesitan.</translation>
    </message>
    <message>
        <source>Your data is on {where}, under its office’s rules. Sign-in keys are in the system’s keychain where there is one. Nothing is sent anywhere else.</source>
        <translation>Sus datos están en {where}, según las reglas de su oficina. Las claves de acceso están en el llavero del sistema si lo hay. No se envía nada a otro lugar.</translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Esta no es su contraseña actual.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more.</source>
        <translation>
            <numerusform>{n} carácter o más.</numerusform>
            <numerusform>{n} caracteres o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be a password.</source>
        <translation>Esto no puede ser una contraseña.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Choose photo…</source>
        <translation>Elegir foto…</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Square works best. Initials show until you add one.</source>
        <translation>Mejor si es cuadrada. Hasta entonces se ven las iniciales.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} de {most}</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>This profile was changed elsewhere while you were writing it.</source>
        <translation>Este perfil se cambió en otro lugar mientras usted lo escribía.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Changed since you last published</source>
        <translation>Cambiado desde su última publicación</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Retirar la publicación</translation>
    </message>
    <message>
        <source>Save without publishing</source>
        <translation>Guardar sin publicar</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <source>Hours of this speaker</source>
        <translation>Horario de este especialista</translation>
    </message>
    <message>
        <source>Set contact address…</source>
        <translation>Fijar dirección de contacto…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>No longer in the search</source>
        <translation>Ya no está en la búsqueda</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Cambios descartados</translation>
    </message>
    <message>
        <source>Saved, not published</source>
        <translation>Guardado, sin publicar</translation>
    </message>
    <message>
        <source>They can claim this profile by signing up with that address</source>
        <translation>Puede reclamar este perfil quien se registre con esa dirección</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This profile can’t be read</source>
        <translation>Este perfil no se puede leer</translation>
    </message>
    <message>
        <source>No profile here</source>
        <translation>Aquí no hay perfil</translation>
    </message>
    <message>
        <source>Only speakers have a profile.</source>
        <translation>Solo los especialistas tienen perfil.</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Borrador guardado {time}</translation>
    </message>
    <message>
        <source>Run by the office</source>
        <translation>Lo lleva la oficina</translation>
    </message>
    <message>
        <source>This can’t be published yet</source>
        <translation>Esto aún no se puede publicar</translation>
    </message>
    <message>
        <source>Add a session.</source>
        <translation>Añada una sesión.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Publicar cambios</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>Lo que ven quienes reservan</translation>
    </message>
    <message>
        <source>What bookers would see</source>
        <translation>Lo que verían quienes reservan</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Lines imported</source>
        <translation>Líneas importadas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizadas</translation>
    </message>
    <message>
        <source>couldn’t be read</source>
        <translation>ilegibles</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines read</source>
        <translation>
            <numerusform>{n} línea leída</numerusform>
            <numerusform>Las {n} líneas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} lines</source>
        <translation>{n} de {all} líneas</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <translation>
            <numerusform>Queda {n} segundo aproximadamente</numerusform>
            <numerusform>Quedan unos {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} min left</source>
        <translation>
            <numerusform>Queda {n} min aproximadamente</numerusform>
            <numerusform>Quedan unos {n} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFlow</name>
    <message>
        <source>{day}, hours {n}</source>
        <translation>{day}, franja {n}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, su hora</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, hora de {name}</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, a pagar directamente a {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>Nota de {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>Como se envió desde aquí</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>Falló el correo</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Enviado {time}</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, tried {n} times</source>
        <translation>
            <numerusform>Sin enviar aún, {n} intento</numerusform>
            <numerusform>Sin enviar aún, {n} intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Confirmation to you</source>
        <translation>Confirmación para usted</translation>
    </message>
    <message>
        <source>Notice to {name}</source>
        <translation>Aviso a {name}</translation>
    </message>
    <message>
        <source>Change to you</source>
        <translation>Cambio para usted</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Cambio para {name}</translation>
    </message>
    <message>
        <source>Cancellation to you</source>
        <translation>Cancelación para usted</translation>
    </message>
    <message>
        <source>Cancellation to {name}</source>
        <translation>Cancelación para {name}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Recordatorio a {name}</translation>
    </message>
    <message>
        <source>Mail to you</source>
        <translation>Correo para usted</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>Correo para {name}</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back to the calendar</source>
        <translation>Volver al calendario</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>Si cambian los planes</translation>
    </message>
    <message>
        <source>Open in My bookings</source>
        <translation>Abrir en Mis reservas</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Sent, and not answered</source>
        <translation>Enviado, sin respuesta</translation>
    </message>
    <message>
        <source>Booked. The server’s mail failed</source>
        <translation>Reservado. Falló el correo del servidor</translation>
    </message>
    <message>
        <source>Booked. The mail is waiting</source>
        <translation>Reservado. El correo está en espera</translation>
    </message>
    <message>
        <source>You’re booked</source>
        <translation>Ya está reservado</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Su sesión</translation>
    </message>
    <message>
        <source>No mail about this session.</source>
        <translation>No hay correo sobre esta sesión.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied {reference}</source>
        <translation>Copiado {reference}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No se guardó: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado {name}</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What was being written could not be deleted: {reason}</source>
        <translation>No se pudo eliminar lo que se estaba escribiendo: {reason}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} con {name}</translation>
    </message>
    <message>
        <source>A session begins in {length}</source>
        <translation>Una sesión empieza en {length}</translation>
    </message>
    <message>
        <source>A session begins now</source>
        <translation>Una sesión empieza ahora</translation>
    </message>
    <message>
        <source>A session has begun</source>
        <translation>Una sesión ha empezado</translation>
    </message>
    <message>
        <source>Begins at {time}.</source>
        <translation>Empieza a las {time}.</translation>
    </message>
    <message>
        <source>Began at {time}.</source>
        <translation>Empezó a las {time}.</translation>
    </message>
</context>
<context>
    <name>ReminderBars</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remind again in 5 minutes</source>
        <translation>Recordar de nuevo en 5 minutos</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>Set a new password</source>
        <translation>Fijar una contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. You stay signed in nowhere else.</source>
        <translation>
            <numerusform>{n} carácter o más. No seguirá conectado en ningún otro sitio.</numerusform>
            <numerusform>{n} caracteres o más. No seguirá conectado en ningún otro sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Fijar contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>If {email} has an account, a code is on its way.</source>
        <translation>Si {email} tiene una cuenta, hay un código en camino.</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Weekly rhythm</source>
        <translation>Ritmo semanal</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>no libre</translation>
    </message>
    <message>
        <source>rarely free</source>
        <translation>rara vez libre</translation>
    </message>
    <message>
        <source>sometimes free</source>
        <translation>a veces libre</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>a menudo libre</translation>
    </message>
    <message>
        <source>nearly always free</source>
        <translation>casi siempre libre</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Al día siguiente</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The start</source>
        <translation>El comienzo</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span} antes</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>Pausa antes</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>Pausa después</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation>Reservar hasta</translation>
    </message>
    <message>
        <source>Per day, at most</source>
        <translation>Por día, como máximo</translation>
    </message>
    <message>
        <source>Per week, at most</source>
        <translation>Por semana, como máximo</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>Cancelar hasta</translation>
    </message>
    <message>
        <source>Move until</source>
        <translation>Mover hasta</translation>
    </message>
    <message>
        <source>Start every</source>
        <translation>Empezar cada</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Su duración</translation>
    </message>
    <message>
        <source>Each session’s length</source>
        <translation>La duración de cada sesión</translation>
    </message>
    <message>
        <source>As the office: {value}</source>
        <translation>Como la oficina: {value}</translation>
    </message>
</context>
<context>
    <name>SaidDialog</name>
    <message>
        <source>Recent messages</source>
        <translation>Mensajes recientes</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to an office server</source>
        <translation>Conectar con el servidor de una oficina</translation>
    </message>
    <message>
        <source>It is asked what it is; nothing is kept before.</source>
        <translation>Se le pregunta qué es; antes no se guarda nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>One file, offline</source>
        <translation>Un archivo, sin conexión</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>Servidor de la oficina</translation>
    </message>
    <message>
        <source>Shared by a team</source>
        <translation>Compartido por un equipo</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Not encrypted (http): one can look around there, but not sign in.</source>
        <translation>Sin cifrar (http): se puede mirar, pero no iniciar sesión.</translation>
    </message>
    <message>
        <source>Its hours are in</source>
        <translation>Su horario está en</translation>
    </message>
    <message>
        <source>Its prices are in</source>
        <translation>Sus precios están en</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Asking what it is…</source>
        <translation>Preguntando qué es…</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>Usar este equipo</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>A classic Proactively server. It can’t cancel, move or list bookings.</source>
        <translation>Un servidor Proactively clásico. No puede cancelar, mover ni listar reservas.</translation>
    </message>
    <message>
        <source>A Proactively server</source>
        <translation>Un servidor Proactively</translation>
    </message>
    <message>
        <source>A Proactively server, version {version}</source>
        <translation>Un servidor Proactively, versión {version}</translation>
    </message>
    <message>
        <source>{where}, set by {who} for this computer.</source>
        <translation>{where}, establecido por {who} para este equipo.</translation>
    </message>
    <message>
        <source>{where}, set by your office for this computer.</source>
        <translation>{where}, fijado por su oficina para este equipo.</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No se guardó: {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Guardado {name}</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>Cancelada: {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back in your calendar</source>
        <translation>De nuevo en su calendario</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>You attend</source>
        <translation>Usted asiste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>Ahora, hasta {time}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Dentro de {length}</translation>
    </message>
</context>
<context>
    <name>SetBy</name>
    <message>
        <source>Set by {who}</source>
        <translation>Establecido por {who}</translation>
    </message>
    <message>
        <source>Set by your office</source>
        <translation>Fijado por su oficina</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>1 later booking shifts for a person abroad</source>
        <translation>1 reserva posterior se desplaza para una persona en el extranjero</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad</source>
        <translation>
            <numerusform>{n} reserva posterior se desplaza para una persona en el extranjero</numerusform>
            <numerusform>{n} reservas posteriores se desplazan para personas en el extranjero</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock they stay where they are. On theirs they come at another hour than they would today.</source>
        <translation>En su reloj siguen donde están. En el de ellos caen a otra hora que hoy.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the built-in keys</source>
        <translation>Volver a las teclas originales</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usarla aquí en su lugar</translation>
    </message>
    <message>
        <source>Keys of {command}: {keys}</source>
        <translation>Teclas de {command}: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>{keys} ya hace «{command}».</translation>
    </message>
    <message>
        <source>A single letter would fire while you type. Add Ctrl or Alt.</source>
        <translation>Una letra sola se dispararía al escribir. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs on many keyboards. Choose other keys.</source>
        <translation>Ctrl+Alt escribe signos en muchos teclados. Elija otras teclas.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Single letters work while a grid or a list has the focus.</source>
        <translation>Las letras solas funcionan mientras una cuadrícula o lista tiene el foco.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>All back to the built-in keys</source>
        <translation>Todas a las teclas originales</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar (F9)</source>
        <translation>Plegar la barra lateral (F9)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>¿La olvidó?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión en este equipo</translation>
    </message>
    <message>
        <source>Browse without an account</source>
        <translation>Explorar sin cuenta</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No code can reach you. Ask whoever runs it.</source>
        <translation>No puede llegarle ningún código. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>{where} sends no mail.</source>
        <translation>{where} no envía correo.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Dónde están sus datos</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Have one already?</source>
        <translation>¿Ya tiene una?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. A few words are easy to keep.</source>
        <translation>
            <numerusform>{n} carácter o más. Unas pocas palabras se recuerdan bien.</numerusform>
            <numerusform>{n} caracteres o más. Unas pocas palabras se recuerdan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>A six-digit code by mail comes next.</source>
        <translation>Después llega un código de seis cifras por correo.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>¿Qué le trae aquí?</translation>
    </message>
    <message>
        <source>I want to book</source>
        <translation>Quiero reservar</translation>
    </message>
    <message>
        <source>Find speakers and book their open times</source>
        <translation>Buscar especialistas y reservar sus horas libres</translation>
    </message>
    <message>
        <source>I speak and am booked</source>
        <translation>Imparto sesiones</translation>
    </message>
    <message>
        <source>A profile, hours and prices. You can book, too</source>
        <translation>Perfil, horario y precios. También puede reservar</translation>
    </message>
</context>
<context>
    <name>SpeakerDetail</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>Próximas horas libres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation>Ritmo semanal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>{place}, {time} now</source>
        <translation>{place}, ahora {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Sin horas libres</translation>
    </message>
    <message>
        <source>next free {when}</source>
        <translation>próxima libre {when}</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>borrador, sin publicar</translation>
    </message>
    <message>
        <source>{price} for {minutes}</source>
        <translation>{price} por {minutes}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Demasiados intentos. Vuelva a intentarlo en {wait}.</translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} booked</source>
        <translation>
            <numerusform>{n} de {all} reservada</numerusform>
            <numerusform>{n} de {all} reservadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time and language</source>
        <translation>Hora e idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>city place clock</source>
        <translation>ciudad lugar reloj</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your own, on every computer. Times are shown in it, and people you meet see it.</source>
        <translation>La suya, en todos los equipos. Las horas se muestran en ella y quienes se reúnen con usted la ven.</translation>
    </message>
    <message>
        <source>Where nobody is signed in, times are shown in this zone.</source>
        <translation>Donde nadie ha iniciado sesión, las horas se muestran en esta zona.</translation>
    </message>
    <message>
        <source>Words, dates and numbers. Applies at once.</source>
        <translation>Palabras, fechas y números. Se aplica enseguida.</translation>
    </message>
    <message>
        <source>Words, dates and numbers, in letters to you too. Applies at once.</source>
        <translation>Palabras, fechas y números, también en las cartas dirigidas a usted. Se aplica enseguida.</translation>
    </message>
</context>
<context>
    <name>TimeSide</name>
    <message>
        <source>One hour, in both your times.</source>
        <translation>Una hora, en las dos zonas.</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Ahora son las</translation>
    </message>
    <message>
        <source>{place}, here</source>
        <translation>{place}, aquí</translation>
    </message>
    <message>
        <source>{place}, where most speakers are</source>
        <translation>{place}, donde están la mayoría de los especialistas</translation>
    </message>
    <message>
        <source>Your waking hours, {first} to {last}</source>
        <translation>Sus horas despierto, de {first} a {last}</translation>
    </message>
    <message>
        <source>No waking hours that you share today</source>
        <translation>Hoy no hay horas despiertas en común</translation>
    </message>
    <message>
        <source>Waking hours you share today: {first} to {last}, {place} time</source>
        <translation>Horas despiertas en común hoy: de {first} a {last}, hora de {place}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Nada hoy</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Abrir calendario</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} en {place}</translation>
    </message>
    <message>
        <source>No session is booked for the rest of the week.</source>
        <translation>No hay sesiones reservadas para el resto de la semana.</translation>
    </message>
    <message>
        <source>Next: {name}, {when}.</source>
        <translation>Después: {name}, {when}.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, next gap {time}</source>
        <translation>{sessions}, próximo hueco {time}</translation>
    </message>
</context>
<context>
    <name>TopicTag</name>
    <message>
        <source>Remove {topic}</source>
        <translation>Quitar {topic}</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>No: {words}</source>
        <translation>No: {words}</translation>
    </message>
</context>
<context>
    <name>TracePopover</name>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>¿Por qué no se puede reservar?</translation>
    </message>
    <message>
        <source>This time can be booked</source>
        <translation>Esta hora se puede reservar</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>As bookers would see them</source>
        <translation>Como los verían quienes reservan</translation>
    </message>
    <message>
        <source>Lines {a} to {b}</source>
        <translation>Líneas {a} a {b}</translation>
    </message>
    <message>
        <source>Line {a}</source>
        <translation>Línea {a}</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Updates</source>
        <translation>Actualiza</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What the file leaves out stays as it is</source>
        <translation>Lo que el archivo omite queda como está</translation>
    </message>
    <message>
        <source>{what} filled in</source>
        <translation>Se rellenan {what}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Use this computer for now</source>
        <translation>Usar este equipo por ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This app is older than its data</source>
        <translation>Esta aplicación es más antigua que sus datos</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>El almacén de datos está en uso</translation>
    </message>
    <message>
        <source>The store can’t be opened</source>
        <translation>No se puede abrir el almacén de datos</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Not on this server</source>
        <translation>No en este servidor</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>This is version {present}. Ask whoever installs programs here.</source>
        <translation>Esta es la versión {present}. Pregunte a quien instala los programas aquí.</translation>
    </message>
    <message>
        <source>The server asks for version {wanted} of Proactively.</source>
        <translation>El servidor pide la versión {wanted} de Proactively.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, cerrado</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Write hours like 9-12 or 09:00 – 12:00.</source>
        <translation>Escriba horas como 9-12 o 09:00 – 12:00.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>WhereDataLives</name>
    <message>
        <source>Where your data lives</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la próxima semana</translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>Time zone: {place}</source>
        <translation>Zona horaria: {place}</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>Ciudad o región</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Buscar zonas horarias</translation>
    </message>
</context>
<context>
    <name>ZonesButton</name>
    <message>
        <source>Time zone: {zones}</source>
        <translation>Zona horaria: {zones}</translation>
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
        <translation>{day}: antes {before}, ahora {after} {zone}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Cancel with a reason…</source>
        <translation>Cancelar con un motivo…</translation>
    </message>
    <message>
        <source>Why? Both of you see it.</source>
        <translation>¿Por qué? Lo ven ambos.</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>Ver todas las horas</translation>
    </message>
    <message>
        <source>You can cancel until it begins</source>
        <translation>Puede cancelar hasta que empiece</translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} days before</source>
        <translation>
            <numerusform>Puede cancelar hasta {n} día antes</numerusform>
            <numerusform>Puede cancelar hasta {n} días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} hours before</source>
        <translation>
            <numerusform>Puede cancelar hasta {n} hora antes</numerusform>
            <numerusform>Puede cancelar hasta {n} horas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>You can cancel until {time} before</source>
        <translation>Puede cancelar hasta {time} antes</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>_MappingRow</name>
    <message>
        <source>Empty here</source>
        <translation>Vacía aquí</translation>
    </message>
    <message>
        <source>{column} goes in as</source>
        <translation>{column} entra como</translation>
    </message>
</context>
<context>
    <name>_NextTimes</name>
    <message>
        <source>In your time, {place}</source>
        <translation>En su hora, {place}</translation>
    </message>
    <message>
        <source>No free time in sight.</source>
        <translation>No hay horas libres a la vista.</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Aún no hay sesiones.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Book {when} your time, {there} with {name}</source>
        <translation>Reservar {when} en su hora, {there}, con {name}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Note from {name}</source>
        <translation>Nota de {name}</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
</context>
<context>
    <name>_Rhythm</name>
    <message>
        <source>Rarely</source>
        <translation>Rara vez</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>a menudo libre</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} cada día</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open the link of {name}</source>
        <translation>Abrir el enlace de {name}</translation>
    </message>
</context>
<context>
    <name>_Settings</name>
    <message>
        <source>Change the time zone</source>
        <translation>Cambiar la zona horaria</translation>
    </message>
    <message>
        <source>Change language, clock and week</source>
        <translation>Cambiar el idioma, la hora y la semana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Times are shown for {place}, as this computer says</source>
        <translation>Las horas se muestran para {place}, según este equipo</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>{language}, {hours}, week from {day}</source>
        <translation>{language}, {hours}, semana desde el {day}</translation>
    </message>
</context>
<context>
    <name>_Show</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Imparte</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Asiste</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, su hora</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, hora de {name}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>Cambiar este día</translation>
    </message>
</context>
</TS>
