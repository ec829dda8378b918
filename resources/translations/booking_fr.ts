<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>about version checks log report licence</source>
        <translation>à propos version contrôles journal rapport licence</translation>
    </message>
    <message>
        <source>Free software under the MIT licence</source>
        <translation>Logiciel libre sous licence MIT</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open the whole log</source>
        <translation>Ouvrir le journal complet</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Les dernières lignes du journal</translation>
    </message>
    <message>
        <source>The report leaves out addresses and sign-in keys.</source>
        <translation>Le rapport omet les adresses et les clés de connexion.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message numerus="yes">
        <source>{n} pass</source>
        <translation>
            <numerusform>{n} réussi</numerusform>
            <numerusform>{n} réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to know</source>
        <translation>
            <numerusform>{n} à savoir</numerusform>
            <numerusform>{n} à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fail</source>
        <translation>
            <numerusform>{n} en échec</numerusform>
            <numerusform>{n} en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Configurer l’e-mail</translation>
    </message>
    <message>
        <source>The store can’t be asked</source>
        <translation>Impossible d’interroger les données</translation>
    </message>
    <message>
        <source>Database opens and is whole</source>
        <translation>La base de données s’ouvre et est intacte</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>Nothing points nowhere</source>
        <translation>Aucune entrée ne pointe dans le vide</translation>
    </message>
    <message>
        <source>Some entries point nowhere</source>
        <translation>Certaines entrées pointent dans le vide</translation>
    </message>
    <message>
        <source>A second booking of the same time is refused</source>
        <translation>Une seconde réservation de la même heure est refusée</translation>
    </message>
    <message>
        <source>Double bookings would not be refused</source>
        <translation>Les doubles réservations ne seraient pas refusées</translation>
    </message>
    <message>
        <source>Others can read while one writes</source>
        <translation>On peut lire pendant qu’un autre écrit</translation>
    </message>
    <message>
        <source>Readers wait for writers</source>
        <translation>Les lectures attendent les écritures</translation>
    </message>
    <message>
        <source>The database is of this version</source>
        <translation>La base de données est de cette version</translation>
    </message>
    <message>
        <source>The database is of another version</source>
        <translation>La base de données est d’une autre version</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The server gives no answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Its database is ready</source>
        <translation>Sa base de données est prête</translation>
    </message>
    <message>
        <source>Its database gives no answer</source>
        <translation>Sa base de données ne répond pas</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the server’s</source>
        <translation>L’horloge de cet ordinateur concorde avec celle du serveur</translation>
    </message>
    <message>
        <source>This computer’s clock is not the server’s</source>
        <translation>L’horloge de cet ordinateur diffère de celle du serveur</translation>
    </message>
    <message>
        <source>The server sends mail</source>
        <translation>Le serveur envoie des e-mails</translation>
    </message>
    <message>
        <source>The server sends no mail: letters wait there</source>
        <translation>Le serveur n’envoie pas d’e-mails : les lettres y attendent</translation>
    </message>
    <message>
        <source>Time zone data</source>
        <translation>Données de fuseaux horaires</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>No system keychain</source>
        <translation>Pas de trousseau du système</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>Le dossier de données est accessible en écriture</translation>
    </message>
    <message>
        <source>The data folder can’t be written</source>
        <translation>Le dossier de données n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Mail server answers</source>
        <translation>Le serveur de messagerie répond</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Aucun serveur de messagerie configuré</translation>
    </message>
    <message>
        <source>Mail server doesn’t answer</source>
        <translation>Le serveur de messagerie ne répond pas</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Account: {name}, {place}</source>
        <translation>Compte : {name}, {place}</translation>
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
        <translation>Animation</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Participation</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} ({place})</translation>
    </message>
    <message>
        <source>theme dark light high contrast colours as the system</source>
        <translation>thème sombre clair contraste élevé couleurs comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Rows in lists and the height of controls</source>
        <translation>Lignes des listes et hauteur des commandes</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Toasts and panes only. Grids never move.</source>
        <translation>Messages et volets seulement. Les grilles ne bougent jamais.</translation>
    </message>
    <message>
        <source>Show hours as</source>
        <translation>Afficher les heures</translation>
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
        <translation>24 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>font bigger smaller zoom</source>
        <translation>police plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>These hours were changed elsewhere while you were editing them.</source>
        <translation>Ces horaires ont été modifiés ailleurs pendant que vous les modifiiez.</translation>
    </message>
    <message>
        <source>These are the hours that hold until you save your own. Change them, or save them as they are.</source>
        <translation>Ces horaires valent jusqu’à ce que vous enregistriez les vôtres. Modifiez-les, ou enregistrez-les tels quels.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Enregistrer les horaires</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Horaires enregistrés</translation>
    </message>
    <message>
        <source>Day saved</source>
        <translation>Jour enregistré</translation>
    </message>
    <message>
        <source>Usual hours again</source>
        <translation>Retour aux horaires habituels</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your hours can’t be read</source>
        <translation>Vos horaires ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation>Pas d’horaires ici</translation>
    </message>
    <message>
        <source>Only speakers have hours.</source>
        <translation>Seuls les intervenants ont des horaires.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Some hours can’t be saved yet</source>
        <translation>Certains horaires ne peuvent pas encore être enregistrés</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>{place} clocks go forward on {day}. Your hours stay the same here.</source>
        <translation>L’heure avance le {day} ({place}). Vos horaires restent les mêmes ici.</translation>
    </message>
    <message>
        <source>{place} clocks go back on {day}. Your hours stay the same here.</source>
        <translation>L’heure recule le {day} ({place}). Vos horaires restent les mêmes ici.</translation>
    </message>
    <message>
        <source>1 later booking shifts for a person abroad.</source>
        <translation>1 réservation ultérieure se décale pour une personne à l’étranger.</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad.</source>
        <translation>
            <numerusform>{n} réservation ultérieure se décale pour une personne à l’étranger.</numerusform>
            <numerusform>{n} réservations ultérieures se décalent pour des personnes à l’étranger.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} a week</source>
        <translation>{length} par semaine</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours a week</source>
        <translation>
            <numerusform>{n} heure par semaine</numerusform>
            <numerusform>{n} heures par semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadCard</name>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Lines that couldn’t be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>1 line couldn’t be read</source>
        <translation>1 ligne n’a pas pu être lue</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines couldn’t be read</source>
        <translation>
            <numerusform>{n} ligne n’a pas pu être lue</numerusform>
            <numerusform>{n} lignes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadModel</name>
    <message>
        <source>Line {n}</source>
        <translation>Ligne {n}</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>No clash with your sessions</source>
        <translation>Aucun conflit avec vos séances</translation>
    </message>
    <message>
        <source>A classic server can’t cancel or move: once booked, only {name} can. Ask them, too, where you meet.</source>
        <translation>Un serveur classique ne peut ni annuler ni déplacer : une fois réservé, seul {name} le peut. Demandez-lui aussi où vous vous retrouvez.</translation>
    </message>
    <message>
        <source>The same booking; both sides are told by mail</source>
        <translation>La même réservation ; les deux parties sont prévenues par e-mail</translation>
    </message>
    <message>
        <source>Too close to cancel or move once it is booked.</source>
        <translation>Une fois réservé, il sera trop tard pour annuler ou déplacer.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}</source>
        <translation>Annulation gratuite jusqu’au {when}</translation>
    </message>
    <message>
        <source>Free to move until {when}</source>
        <translation>Déplacement gratuit jusqu’au {when}</translation>
    </message>
    <message>
        <source>The place comes by mail</source>
        <translation>Le lieu arrive par e-mail</translation>
    </message>
    <message>
        <source>By phone, {number}</source>
        <translation>Par téléphone, {number}</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By call, the link comes by mail</source>
        <translation>Par appel, le lien arrive par e-mail</translation>
    </message>
    <message>
        <source>Ask {name} where you meet</source>
        <translation>Demandez à {name} où vous vous retrouvez</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>Until it starts, {when}</source>
        <translation>Jusqu’au début, {when}</translation>
    </message>
    <message>
        <source>You may move or cancel it. {name} is told by mail.</source>
        <translation>Vous pouvez la déplacer ou l’annuler. {name} est prévenu par e-mail.</translation>
    </message>
    <message>
        <source>Cancel free, {price} is not due</source>
        <translation>Annulation gratuite, {price} n’est pas dû</translation>
    </message>
    <message>
        <source>Move it at no cost</source>
        <translation>Déplacement sans frais</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Jusqu’au {when}</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>It stands; ask {name} directly</source>
        <translation>Elle est maintenue ; demandez directement à {name}</translation>
    </message>
    <message>
        <source>This session has begun and can’t be changed any more.</source>
        <translation>Cette séance a commencé et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>You may move or cancel until it starts. {name} is told by mail.</source>
        <translation>Vous pouvez déplacer ou annuler jusqu’au début. {name} est prévenu par e-mail.</translation>
    </message>
    <message>
        <source>Too late to move or cancel. Ask {name} directly.</source>
        <translation>Trop tard pour déplacer ou annuler. Demandez directement à {name}.</translation>
    </message>
    <message>
        <source>Free to cancel until {when}.</source>
        <translation>Annulation gratuite jusqu’au {when}.</translation>
    </message>
    <message>
        <source>Free to move until {when}.</source>
        <translation>Déplacement gratuit jusqu’au {when}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel or move. Write to {name}.</source>
        <translation>C’est un serveur classique : il ne peut ni annuler ni déplacer. Écrivez à {name}.</translation>
    </message>
    <message>
        <source>Cancelling takes it off this list alone. If it arrived it stands there: ask {name}.</source>
        <translation>Annuler ne la retire que de cette liste. Si elle est arrivée, elle est maintenue là-bas : demandez à {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it and mailed both of you.</source>
        <translation>Tel qu’envoyé de cet ordinateur. Le serveur l’a accepté et vous a écrit à tous les deux.</translation>
    </message>
    <message>
        <source>As sent from this computer. The server took it, but its mail failed: tell {name}.</source>
        <translation>Tel qu’envoyé de cet ordinateur. Le serveur l’a accepté, mais son e-mail a échoué : prévenez {name}.</translation>
    </message>
    <message>
        <source>As sent from this computer. No answer came: ask {name} whether it arrived.</source>
        <translation>Tel qu’envoyé de cet ordinateur. Aucune réponse : demandez à {name} si c’est arrivé.</translation>
    </message>
    <message>
        <source>{times} {zone}</source>
        <translation>{times} {zone}</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} avec {name}</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} convenus</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Référence {reference}</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} earlier in {city}.</source>
        <translation>À partir du {day}, ces heures tombent {length} plus tôt ({city}).</translation>
    </message>
    <message>
        <source>From {day} these times fall {length} later in {city}.</source>
        <translation>À partir du {day}, ces heures tombent {length} plus tard ({city}).</translation>
    </message>
</context>
<context>
    <name>BookingDetail</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} avec {name}</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>Copier la réservation</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Enregistrer comme fichier de calendrier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, à régler avec {name}</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>BookingLine</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the booking of {name}</source>
        <translation>Ouvrir la réservation de {name}</translation>
    </message>
</context>
<context>
    <name>BookingRows</name>
    <message>
        <source>you host</source>
        <translation>vous animez</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>déplacée depuis {day}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Annulée par vous</translation>
    </message>
    <message>
        <source>Cancelled by {name}</source>
        <translation>Annulée par {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>Tel qu’envoyé d’ici</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>E-mail échoué</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Non annulée</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Non rétablie</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>Note non enregistrée</translation>
    </message>
    <message>
        <source>{times} your time</source>
        <translation>{times} à votre heure</translation>
    </message>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} avec {name}</translation>
    </message>
    <message>
        <source>mail waiting</source>
        <translation>e-mail en attente</translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation>E-mail en attente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mes réservations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save all shown as one calendar file</source>
        <translation>Enregistrer tout ce qui est affiché dans un fichier de calendrier</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>Quelles réservations</translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation>Chercher une réservation</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>See past</source>
        <translation>Voir les passées</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Last session: {day} with {name}</source>
        <translation>Dernière séance : {day} avec {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>Annulée : {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It stands again: {when}</source>
        <translation>Rétablie : {when}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>Held for you, {n} min</source>
        <translation>
            <numerusform>Retenu pour vous, {n} min</numerusform>
            <numerusform>Retenu pour vous, {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held {n} min</source>
        <translation>
            <numerusform>Retenu {n} min</numerusform>
            <numerusform>Retenu {n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Retenu jusqu’à {time}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>vous animez</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>vous participez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>En cours, jusqu’à {time}</translation>
    </message>
    <message>
        <source>No earlier open time</source>
        <translation>Pas d’heure libre plus tôt</translation>
    </message>
    <message>
        <source>This is its time now</source>
        <translation>C’est son heure actuelle</translation>
    </message>
    <message>
        <source>No later open time</source>
        <translation>Pas d’heure libre plus tard</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Trop loin</translation>
    </message>
    <message>
        <source>Day is full</source>
        <translation>Journée complète</translation>
    </message>
    <message>
        <source>You’re busy</source>
        <translation>Vous êtes pris</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>past, yours</source>
        <translation>passée, à vous</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>past, booked</source>
        <translation>passée, réservée</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservée</translation>
    </message>
    <message numerus="yes">
        <source>held for you, {n} minutes left</source>
        <translation>
            <numerusform>retenue pour vous, encore {n} minute</numerusform>
            <numerusform>retenue pour vous, encore {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>held by someone until {time}</source>
        <translation>retenue par quelqu’un jusqu’à {time}</translation>
    </message>
    <message>
        <source>too soon to book</source>
        <translation>trop proche pour réserver</translation>
    </message>
    <message>
        <source>too far ahead to book</source>
        <translation>trop lointaine pour réserver</translation>
    </message>
    <message>
        <source>no more sessions that day</source>
        <translation>plus de séance ce jour-là</translation>
    </message>
    <message>
        <source>you have something else then</source>
        <translation>vous avez autre chose à ce moment</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>{start} to {end} {zone}</source>
        <translation>{start} à {end} {zone}</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} à votre heure</translation>
    </message>
    <message>
        <source>1 held for you</source>
        <translation>1 retenue pour vous</translation>
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
        <translation>Complet aujourd’hui</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>{city} clocks go forward</source>
        <translation>L’heure avance ({city})</translation>
    </message>
    <message>
        <source>{city} clocks go back</source>
        <translation>L’heure recule ({city})</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>Semaine {n}</translation>
    </message>
</context>
<context>
    <name>CalendarBars</name>
    <message>
        <source>Keep the time</source>
        <translation>Garder l’heure</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another time. Now it is {when}.</source>
        <translation>Choisissez une autre heure. Actuellement : {when}.</translation>
    </message>
    <message>
        <source>Showing times from {time}.</source>
        <translation>Heures affichées telles qu’à {time}.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
</context>
<context>
    <name>CalendarHeader</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Booked. Reference {reference}</source>
        <translation>Réservé. Référence {reference}</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Déplacée au {when}</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Two time zones on the calendar</source>
        <translation>Deux fuseaux horaires dans le calendrier</translation>
    </message>
    <message>
        <source>Yours first, then the speaker’s</source>
        <translation>Le vôtre d’abord, puis celui de l’intervenant</translation>
    </message>
    <message>
        <source>Patterns on booked times</source>
        <translation>Motifs sur les heures réservées</translation>
    </message>
    <message>
        <source>Stripes as well as colour</source>
        <translation>Des rayures en plus de la couleur</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>Hauteur d’une heure</translation>
    </message>
    <message>
        <source>More of the day at once, or more room for each session</source>
        <translation>Davantage de la journée d’un coup d’œil, ou plus de place pour chaque séance</translation>
    </message>
    <message>
        <source>row week</source>
        <translation>ligne semaine</translation>
    </message>
</context>
<context>
    <name>CalendarSidebar</name>
    <message>
        <source>In this month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>has sessions</source>
        <translation>a des séances</translation>
    </message>
    <message>
        <source>has free time</source>
        <translation>a des heures libres</translation>
    </message>
    <message>
        <source>Next free with {name}</source>
        <translation>Prochaines heures libres avec {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>séance</numerusform>
            <numerusform>séances</numerusform>
        </translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message numerus="yes">
        <source>sessions with {name}</source>
        <translation>
            <numerusform>séance avec {name}</numerusform>
            <numerusform>séances avec {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>session with {name}</source>
        <translation>séance avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>free times</source>
        <translation>
            <numerusform>heure libre</numerusform>
            <numerusform>heures libres</numerusform>
        </translation>
    </message>
    <message>
        <source>free time</source>
        <translation>heure libre</translation>
    </message>
    <message>
        <source>clock change</source>
        <translation>changement d’heure</translation>
    </message>
    <message numerus="yes">
        <source>clock changes</source>
        <translation>
            <numerusform>changement d’heure</numerusform>
            <numerusform>changements d’heure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Whose calendar?</source>
        <translation>Le calendrier de qui ?</translation>
    </message>
    <message>
        <source>Find a speaker to see when they are free. Your own sessions are here once you are signed in.</source>
        <translation>Trouvez un intervenant pour voir ses heures libres. Vos propres séances sont ici une fois que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Trouver un intervenant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>CallerForm</name>
    <message>
        <source>Book for a caller</source>
        <translation>Réserver pour un appelant</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>Nom de l’appelant</translation>
    </message>
    <message>
        <source>Caller’s email</source>
        <translation>E-mail de l’appelant</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
</context>
<context>
    <name>CheckAdvice</name>
    <message>
        <source>Close the app and open it again. If it stays so, restore a backup.</source>
        <translation>Fermez l’application et rouvrez-la. Si cela persiste, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup, under “Data and server”.</source>
        <translation>Restaurez une sauvegarde, sous « Données et serveur ».</translation>
    </message>
    <message>
        <source>Back up now, and send us the report.</source>
        <translation>Faites une sauvegarde maintenant et envoyez-nous le rapport.</translation>
    </message>
    <message>
        <source>Book nothing here until a backup is restored, under “Data and server”.</source>
        <translation>Ne réservez rien ici avant d’avoir restauré une sauvegarde, sous « Données et serveur ».</translation>
    </message>
    <message>
        <source>Keep the data folder on a disk of this computer, not on a network drive.</source>
        <translation>Gardez le dossier des données sur un disque de cet ordinateur, pas sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>Close the app and open it again. If it stays so, update the app.</source>
        <translation>Fermez l’application et rouvrez-la. Si cela persiste, mettez-la à jour.</translation>
    </message>
    <message>
        <source>Check the server’s address, under “Data and server”.</source>
        <translation>Vérifiez l’adresse du serveur, sous « Données et serveur ».</translation>
    </message>
    <message>
        <source>Run the checks again in a while. If it stays so, tell the office.</source>
        <translation>Relancez les vérifications dans un moment. Si cela persiste, prévenez le bureau.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer right.</source>
        <translation>Mettez à l’heure la date et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or name another folder (--data-dir).</source>
        <translation>Donnez-vous le droit d’y écrire, ou indiquez un autre dossier (--data-dir).</translation>
    </message>
    <message>
        <source>Check its address, user and password. Letters wait in the Outbox meanwhile.</source>
        <translation>Vérifiez son adresse, l’utilisateur et le mot de passe. En attendant, les lettres restent dans la boîte d’envoi.</translation>
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
        <translation>{n} sur {all} faits</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what} : fait</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions with prices</source>
        <translation>
            <numerusform>{n} séance avec son prix</numerusform>
            <numerusform>{n} séances avec leurs prix</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session with its price</source>
        <translation>1 séance avec son prix</translation>
    </message>
    <message>
        <source>Headline and about</source>
        <translation>Titre et présentation</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>A session with its price</source>
        <translation>Une séance avec son prix</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Cancellation rule</source>
        <translation>Règle d’annulation</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Suppr retire ce filtre</translation>
    </message>
    <message>
        <source>Opens the choices of this filter</source>
        <translation>Ouvre les choix de ce filtre</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>Chercher un choix</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>ClosedOverlay</name>
    <message>
        <source>Find a speaker</source>
        <translation>Trouver un intervenant</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Fermé ce jour-là</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Fermé toute la semaine</translation>
    </message>
    <message>
        <source>Nothing these days</source>
        <translation>Rien ces jours-ci</translation>
    </message>
    <message>
        <source>{name} has no times here.</source>
        <translation>{name} n’a pas d’heures ici.</translation>
    </message>
    <message>
        <source>{name} has no sessions to book yet.</source>
        <translation>{name} n’a pas encore de séance à réserver.</translation>
    </message>
    <message>
        <source>You have no sessions these days.</source>
        <translation>Vous n’avez pas de séance ces jours-ci.</translation>
    </message>
    <message>
        <source>Next free: {when}</source>
        <translation>Prochaine heure libre : {when}</translation>
    </message>
</context>
<context>
    <name>CodeClock</name>
    <message>
        <source>Send a new code</source>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message numerus="yes">
        <source>Works for {n} more minutes</source>
        <translation>
            <numerusform>Valable encore {n} minute</numerusform>
            <numerusform>Valable encore {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for one more minute</source>
        <translation>Valable encore une minute</translation>
    </message>
    <message>
        <source>No longer works</source>
        <translation>N’est plus valable</translation>
    </message>
    <message>
        <source>Sent again. </source>
        <translation>Renvoyé. </translation>
    </message>
    <message numerus="yes">
        <source>New code in {n} s</source>
        <translation>
            <numerusform>Nouveau code dans {n} s</numerusform>
            <numerusform>Nouveau code dans {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes only once</source>
        <translation>Il n’arrive qu’une fois</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Check your mail</source>
        <translation>Consultez vos e-mails</translation>
    </message>
    <message>
        <source>A six-digit code is on its way to</source>
        <translation>Un code à six chiffres est en route vers</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Confirm address</source>
        <translation>Confirmer l’adresse</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>Confirmez votre adresse</translation>
    </message>
    <message>
        <source>A six-digit code waits in the Outbox for</source>
        <translation>Un code à six chiffres attend dans la boîte d’envoi pour</translation>
    </message>
    <message>
        <source>A six-digit code can’t be mailed to</source>
        <translation>Impossible d’envoyer un code à six chiffres à</translation>
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
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Opens the command palette, {key}</source>
        <translation>Ouvre la palette de commandes, {key}</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Ouvre la palette de commandes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Dans la grille</translation>
    </message>
    <message>
        <source>On a booking</source>
        <translation>Sur une réservation</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mes réservations</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Chercher des intervenants</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>Messages récents</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Replier ou déplier la barre latérale</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importer des intervenants</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Thème à contraste élevé</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Vue jour</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Vue semaine</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Vue mois</translation>
    </message>
    <message>
        <source>Agenda view</source>
        <translation>Vue agenda</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Next open time</source>
        <translation>Heure libre suivante</translation>
    </message>
    <message>
        <source>Previous open time</source>
        <translation>Heure libre précédente</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Changer de fuseau horaire</translation>
    </message>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>Pourquoi ne peut-on pas réserver ceci ?</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Move booking</source>
        <translation>Déplacer la réservation</translation>
    </message>
    <message>
        <source>Copy booking</source>
        <translation>Copier la réservation</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Enregistrer comme fichier de calendrier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Aller d’une case à l’autre</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>Début et fin de la ligne</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>Réserver ou ouvrir</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What would you like to leave with?</source>
        <translation>Avec quoi aimeriez-vous repartir ?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Retenir de nouveau</translation>
    </message>
    <message>
        <source>See the whole week</source>
        <translation>Voir toute la semaine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>heure de {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>votre heure</translation>
    </message>
    <message>
        <source>Note for {name}</source>
        <translation>Note pour {name}</translation>
    </message>
    <message>
        <source>Still no answer. What you wrote is kept.</source>
        <translation>Toujours pas de réponse. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Sign in to book</source>
        <translation>Se connecter pour réserver</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Déplacer au {when}</translation>
    </message>
    <message>
        <source>Book {when} for {price}</source>
        <translation>Réserver {when} pour {price}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book for {price}</source>
        <translation>Réserver pour {price}</translation>
    </message>
    <message numerus="yes">
        <source>Held for you for {n} minutes</source>
        <translation>
            <numerusform>Retenu pour vous pendant {n} minute</numerusform>
            <numerusform>Retenu pour vous pendant {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Held for you for one minute</source>
        <translation>Retenu pour vous pendant une minute</translation>
    </message>
    <message>
        <source>No longer held for you.</source>
        <translation>N’est plus retenu pour vous.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>What you see is as of {time}.</source>
        <translation>Ce que vous voyez date de {time}.</translation>
    </message>
    <message>
        <source>Reconnecting… {since}</source>
        <translation>Reconnexion… {since}</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>Connexion perdue.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>De nouveau connecté.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Whose profile is this?</source>
        <translation>À qui est ce profil ?</translation>
    </message>
    <message>
        <source>With this address its person can sign up and take the profile over. No mail is sent.</source>
        <translation>Avec cette adresse, la personne peut s’inscrire et reprendre le profil. Aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Définir l’adresse</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Your calendar</source>
        <translation>Votre calendrier</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>Trouver un intervenant…</translation>
    </message>
    <message>
        <source>{offer}, {length}, {price}</source>
        <translation>{offer}, {length}, {price}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>votre heure</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>heure de {name}</translation>
    </message>
    <message>
        <source>Other time zone…</source>
        <translation>Autre fuseau horaire…</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <source>The report holds no addresses, no passwords and nothing you typed.</source>
        <translation>Le rapport ne contient ni adresses, ni mots de passe, ni rien de ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time</source>
        <translation>Proactively s’est fermé de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>If it happens again, send us this report.</source>
        <translation>Si cela se reproduit, envoyez-nous ce rapport.</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window, but is not kept on this computer: save it before you restart. If it happens again, send us this report.</source>
        <translation>Vos réservations sont en sécurité. Ce que vous écriviez est toujours dans la fenêtre, mais n’est pas gardé sur cet ordinateur : enregistrez-le avant de redémarrer. Si cela se reproduit, envoyez-nous ce rapport.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Une erreur est survenue de notre côté</translation>
    </message>
    <message>
        <source>Your bookings are safe. What you were writing is still in the window and kept on this computer: after a restart you can go on with it. If it happens again, send us this report.</source>
        <translation>Vos réservations sont en sécurité. Ce que vous étiez en train d’écrire est toujours dans la fenêtre et conservé sur cet ordinateur : vous pourrez continuer après un redémarrage. Si cela se reproduit, envoyez-nous ce rapport.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Le rapport est copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved: {reason}</source>
        <translation>Le rapport n’a pas pu être enregistré : {reason}</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Data and server</source>
        <translation>Données et serveur</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>mail server smtp port password tls starttls sender test</source>
        <translation>serveur messagerie smtp port mot de passe tls starttls expéditeur test</translation>
    </message>
    <message>
        <source>Sent by the server</source>
        <translation>Envoyé par le serveur</translation>
    </message>
    <message>
        <source>Its office sets how.</source>
        <translation>Son bureau décide comment.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>server address office this computer connect</source>
        <translation>serveur adresse bureau cet ordinateur connecter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>One file with everything, made while the app is open</source>
        <translation>Un fichier avec tout, créé pendant que l’application est ouverte</translation>
    </message>
    <message>
        <source>copy save</source>
        <translation>copie enregistrer</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement à la demande</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Sauvegarder automatiquement</translation>
    </message>
    <message>
        <source>Into the folder “backups” beside your data; the last {n} stay</source>
        <translation>Dans le dossier « backups » à côté de vos données ; les {n} dernières restent</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Sample speakers</source>
        <translation>Intervenants d’exemple</translation>
    </message>
    <message>
        <source>Made-up speakers to look around with, and what was booked with them</source>
        <translation>Des intervenants fictifs pour découvrir, et ce qui a été réservé avec eux</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>{name} takes the place of the present data, which is kept beside it. Everyone has to sign in again.</source>
        <translation>{name} remplace les données actuelles, qui sont conservées à côté. Chacun devra se reconnecter.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The sample speakers go, with every session that was booked with them. Your own data stays.</source>
        <translation>Les intervenants d’exemple disparaissent, avec chaque séance réservée avec eux. Vos propres données restent.</translation>
    </message>
    <message>
        <source>Remove the sample speakers?</source>
        <translation>Retirer les intervenants d’exemple ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Type a date such as 12 March or 2026-03-12.</source>
        <translation>Saisissez une date comme « 12 March » ou 2026-03-12.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>{n} free times</source>
        <translation>
            <numerusform>{n} heure libre</numerusform>
            <numerusform>{n} heures libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} free time</source>
        <translation>{n} heure libre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Add hours on {day}</source>
        <translation>Ajouter des heures le {day}</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>Copier {day} vers d’autres jours</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Les inverser</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Where a line says nothing</source>
        <translation>Quand une ligne ne dit rien</translation>
    </message>
    <message>
        <source>Each speaker can change these later</source>
        <translation>Chaque intervenant peut les modifier plus tard</translation>
    </message>
    <message>
        <source>Update speakers already here</source>
        <translation>Mettre à jour les intervenants déjà présents</translation>
    </message>
    <message>
        <source>Found by email, or by name where there is none. An empty cell changes nothing.</source>
        <translation>Trouvés par e-mail, ou par nom s’il n’y en a pas. Une cellule vide ne change rien.</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>Publier immédiatement</translation>
    </message>
    <message>
        <source>Off: they arrive as drafts, seen by you only.</source>
        <translation>Non : ils arrivent comme brouillons, visibles de vous seul.</translation>
    </message>
    <message>
        <source>On: everyone can find and book them.</source>
        <translation>Oui : tout le monde peut les trouver et les réserver.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté en tant que {name}</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>Aucune sauvegarde n’a été faite : {reason}</translation>
    </message>
    <message>
        <source>Letters to you stay in the language they were in. {reason}</source>
        <translation>Les lettres qui vous sont adressées restent dans la langue d’avant. {reason}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Enregistrer comme fichier de calendrier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>{name}’s time</source>
        <translation>heure de {name}</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>votre heure</translation>
    </message>
    <message>
        <source>You host this session</source>
        <translation>Vous animez cette séance</translation>
    </message>
    <message>
        <source>You attend it</source>
        <translation>Vous y participez</translation>
    </message>
    <message>
        <source>{price} agreed</source>
        <translation>{price} convenus</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>Note de {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message numerus="yes">
        <source>{n} of {all} speakers</source>
        <translation>
            <numerusform>{n} sur {all} intervenant</numerusform>
            <numerusform>{n} sur {all} intervenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} speakers free {when}</source>
        <translation>
            <numerusform>{n} sur {all} intervenant, libre {when}</numerusform>
            <numerusform>{n} sur {all} intervenants, libres {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers free {when}</source>
        <translation>
            <numerusform>{n} intervenant libre {when}</numerusform>
            <numerusform>{n} intervenants libres {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>{n} intervenant</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} intervenant</numerusform>
            <numerusform>{n} intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Pas encore d’intervenants</translation>
    </message>
    <message>
        <source>They appear here once they publish a profile.</source>
        <translation>Ils apparaissent ici dès qu’ils publient un profil.</translation>
    </message>
    <message>
        <source>Show who is free {when}</source>
        <translation>Montrer qui est libre {when}</translation>
    </message>
    <message>
        <source>Did you mean a time?</source>
        <translation>Vouliez-vous dire une heure ?</translation>
    </message>
    <message>
        <source>Try fewer filters or other words.</source>
        <translation>Essayez moins de filtres ou d’autres mots.</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers match</source>
        <translation>
            <numerusform>{n} intervenant correspond</numerusform>
            <numerusform>{n} intervenants correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker matches</source>
        <translation>1 intervenant correspond</translation>
    </message>
    <message>
        <source>{without}, {matching}.</source>
        <translation>{without} : {matching}.</translation>
    </message>
    <message>
        <source>No one matches “{text}”</source>
        <translation>Personne ne correspond à « {text} »</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>No one is free {when} under {price}</source>
        <translation>Personne n’est libre {when} à moins de {price}</translation>
    </message>
    <message>
        <source>No one is free {when}</source>
        <translation>Personne n’est libre {when}</translation>
    </message>
    <message>
        <source>Without “{text}”</source>
        <translation>Sans « {text} »</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Effacer le texte</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À n’importe quelle heure</translation>
    </message>
    <message>
        <source>Drop the time</source>
        <translation>Retirer l’heure</translation>
    </message>
    <message>
        <source>With any topic</source>
        <translation>Avec n’importe quel thème</translation>
    </message>
    <message>
        <source>Drop the topic</source>
        <translation>Retirer le thème</translation>
    </message>
    <message>
        <source>Without the price limit</source>
        <translation>Sans la limite de prix</translation>
    </message>
    <message>
        <source>Drop price limit</source>
        <translation>Retirer la limite de prix</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Drop the language</source>
        <translation>Retirer la langue</translation>
    </message>
    <message>
        <source>At any length</source>
        <translation>De n’importe quelle durée</translation>
    </message>
    <message>
        <source>Drop the length</source>
        <translation>Retirer la durée</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Name, topic, or a time like “thu 3pm”</source>
        <translation>Nom, thème ou heure comme « jeu 15h »</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Chercher des intervenants</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Plus pertinents</translation>
    </message>
    <message>
        <source>Soonest free</source>
        <translation>Libres le plus tôt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the text and all filters</source>
        <translation>Effacer le texte et tous les filtres</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importer des intervenants</translation>
    </message>
</context>
<context>
    <name>EarnedPanel</name>
    <message>
        <source>Earned in {month}</source>
        <translation>Gagné en {month}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>What your sessions come to stands here.</source>
        <translation>Ce que rapportent vos séances s’affiche ici.</translation>
    </message>
    <message>
        <source>{sum} booked ahead</source>
        <translation>{sum} réservés à l’avance</translation>
    </message>
    <message>
        <source>Week of {day}: {sum}</source>
        <translation>Semaine du {day} : {sum}</translation>
    </message>
    <message>
        <source>Earned by week</source>
        <translation>Gagné par semaine</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln more in this file</source>
        <translation>
            <numerusform>%Ln de plus dans ce fichier</numerusform>
            <numerusform>%Ln de plus dans ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A calendar entry</source>
        <translation>Une entrée de calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entries</source>
        <translation>
            <numerusform>%Ln entrée de calendrier</numerusform>
            <numerusform>%Ln entrées de calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>Un fichier de calendrier</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, toute la journée</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{when} and again later</source>
        <translation>{when} et encore plus tard</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>This is your booking {reference}.</source>
        <translation>C’est votre réservation {reference}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>Elle a été annulée.</translation>
    </message>
    <message>
        <source>{offer}, {times}</source>
        <translation>{offer}, {times}</translation>
    </message>
    <message>
        <source>You have something else then:</source>
        <translation>Vous avez autre chose à ce moment :</translation>
    </message>
    <message>
        <source>You have no session then.</source>
        <translation>Vous n’avez pas de séance à ce moment.</translation>
    </message>
    <message>
        <source>Sign in to see whether you are free then.</source>
        <translation>Connectez-vous pour voir si vous êtes libre à ce moment.</translation>
    </message>
</context>
<context>
    <name>ExceptionPopover</name>
    <message>
        <source>A day that differs</source>
        <translation>Un jour différent</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres horaires</translation>
    </message>
    <message>
        <source>Away or other hours</source>
        <translation>Absent ou autres horaires</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Optional, only you see it</source>
        <translation>Facultatif, vous seul le voyez</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Enregistrer ce jour</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Ajouter ce jour</translation>
    </message>
    <message>
        <source>has bookings</source>
        <translation>a des réservations</translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation>D’habitude {hours}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Les inverser</translation>
    </message>
    <message>
        <source>1 booking would fall outside these hours. It stays.</source>
        <translation>1 réservation tomberait hors de ces horaires. Elle reste.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside these hours. They stay.</source>
        <translation>
            <numerusform>{n} réservation tomberait hors de ces horaires. Elle reste.</numerusform>
            <numerusform>{n} réservations tomberaient hors de ces horaires. Elles restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsList</name>
    <message>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Jours différents</translation>
    </message>
    <message>
        <source>Holidays, travel, a later start: days that are not as usual.</source>
        <translation>Vacances, voyages, début plus tardif : les jours qui sortent de l’ordinaire.</translation>
    </message>
    <message>
        <source>Usual hours again on {day}</source>
        <translation>Retour aux horaires habituels le {day}</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Fixed while it runs</source>
        <translation>Figé pendant l’import</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Déposez un fichier CSV ici</translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation>Rien n’est conservé avant votre accord.</translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {mark}, {letters}</source>
        <translation>{lines} lignes, {columns} colonnes, {mark}, {letters}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Say a day or an hour, such as “thu 14-16”.</source>
        <translation>Indiquez un jour ou une heure, comme « jeu 14-16 ».</translation>
    </message>
    <message>
        <source>Up to {price}</source>
        <translation>Jusqu’à {price}</translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation>Ou quand ?</translation>
    </message>
    <message>
        <source>thu 14-16, tomorrow 3pm</source>
        <translation>jeu 14-16, demain 15h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>{new} would be new, {known} would be updated</source>
        <translation>{new} seraient nouveaux, {known} seraient mis à jour</translation>
    </message>
    <message>
        <source>{new} would be new, {known} are here already and left alone</source>
        <translation>{new} seraient nouveaux, {known} sont déjà là et restent tels quels</translation>
    </message>
    <message numerus="yes">
        <source>{n} can’t be read</source>
        <translation>
            <numerusform>{n} illisible</numerusform>
            <numerusform>{n} illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have no time zone</source>
        <translation>
            <numerusform>{n} sans fuseau horaire</numerusform>
            <numerusform>{n} sans fuseau horaire</numerusform>
        </translation>
    </message>
    <message>
        <source>{zone} is filled in</source>
        <translation>{zone} est ajouté</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no price</source>
        <translation>
            <numerusform>{n} sans prix</numerusform>
            <numerusform>{n} sans prix</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} is filled in</source>
        <translation>{price} est ajouté</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Which speakers shall it begin with?</source>
        <translation>Il n’y a encore rien ici. Avec quels intervenants commencer ?</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importer des intervenants</translation>
    </message>
    <message>
        <source>From a CSV file, previewed before anything is kept</source>
        <translation>Depuis un fichier CSV, avec aperçu avant toute conservation</translation>
    </message>
    <message>
        <source>Connect to an office server</source>
        <translation>Se connecter au serveur d’un bureau</translation>
    </message>
    <message>
        <source>Its speakers and bookings, with your account there</source>
        <translation>Ses intervenants et réservations, avec votre compte là-bas</translation>
    </message>
    <message>
        <source>All of it stays in one file on this computer until you connect.</source>
        <translation>Tout reste dans un fichier sur cet ordinateur jusqu’à ce que vous vous connectiez.</translation>
    </message>
    <message>
        <source>You speak yourself?</source>
        <translation>Vous intervenez vous-même ?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Putting sample speakers in…</source>
        <translation>Ajout des intervenants d’exemple…</translation>
    </message>
    <message>
        <source>Sample speakers with open times, easy to remove</source>
        <translation>Intervenants d’exemple avec des heures libres, faciles à retirer</translation>
    </message>
</context>
<context>
    <name>ForgotForm</name>
    <message>
        <source>Set a new password</source>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>We mail you a code for it.</source>
        <translation>Nous vous envoyons un code pour cela.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>M’envoyer un code</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>In {n} weeks</source>
        <translation>
            <numerusform>Dans {n} semaine</numerusform>
            <numerusform>Dans {n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} days</source>
        <translation>
            <numerusform>Dans {n} jour</numerusform>
            <numerusform>Dans {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>Il y a {n} semaine</numerusform>
            <numerusform>Il y a {n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>Il y a {n} jour</numerusform>
            <numerusform>Il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Dans {length}</translation>
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
        <translation>du système</translation>
    </message>
    <message numerus="yes">
        <source>{release}, {n} zones</source>
        <translation>
            <numerusform>{release}, {n} fuseau</numerusform>
            <numerusform>{release}, {n} fuseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in is kept in a private file</source>
        <translation>La connexion est conservée dans un fichier privé</translation>
    </message>
    <message>
        <source>Mail waits in the Outbox</source>
        <translation>Les e-mails attendent dans la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>They stay, and no one is told. Only new bookings follow the new hours.</source>
        <translation>Elles restent, et personne n’est prévenu. Seules les nouvelles réservations suivent les nouveaux horaires.</translation>
    </message>
    <message>
        <source>You may move or cancel each by itself.</source>
        <translation>Vous pouvez déplacer ou annuler chacune séparément.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Enregistrer ce jour</translation>
    </message>
    <message>
        <source>Save hours</source>
        <translation>Enregistrer les horaires</translation>
    </message>
    <message>
        <source>1 booking would fall outside your new hours</source>
        <translation>1 réservation tomberait hors de vos nouveaux horaires</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings would fall outside your new hours</source>
        <translation>
            <numerusform>{n} réservation tomberait hors de vos nouveaux horaires</numerusform>
            <numerusform>{n} réservations tomberaient hors de vos nouveaux horaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Not an email address</source>
        <translation>Pas une adresse e-mail</translation>
    </message>
    <message>
        <source>Two addresses in one cell</source>
        <translation>Deux adresses dans une cellule</translation>
    </message>
    <message>
        <source>Same email as line {n}</source>
        <translation>Même e-mail que la ligne {n}</translation>
    </message>
    <message>
        <source>Price isn’t a number</source>
        <translation>Le prix n’est pas un nombre</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>Trop de décimales pour {currency}</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>Fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>No such currency</source>
        <translation>Devise inconnue</translation>
    </message>
    <message>
        <source>Minutes can’t be read</source>
        <translation>Minutes illisibles</translation>
    </message>
    <message>
        <source>Unreadable letters</source>
        <translation>Caractères illisibles</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>A quote that is never closed</source>
        <translation>Un guillemet jamais fermé</translation>
    </message>
    <message>
        <source>Another number of columns</source>
        <translation>Un autre nombre de colonnes</translation>
    </message>
    <message>
        <source>“{value}”, did you mean {zone}?</source>
        <translation>« {value} », vouliez-vous dire {zone} ?</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>« {value} »</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>Lines {a} and {b}</source>
        <translation>Lignes {a} et {b}</translation>
    </message>
    <message numerus="yes">
        <source>Lines {a}, {b} and {n} more</source>
        <translation>
            <numerusform>Lignes {a}, {b} et {n} autre</numerusform>
            <numerusform>Lignes {a}, {b} et {n} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importer des intervenants</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choose a list of speakers</source>
        <translation>Choisir une liste d’intervenants</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report saved to {file}</source>
        <translation>Rapport enregistré dans {file}</translation>
    </message>
    <message>
        <source>{new} new, {updated} updated.</source>
        <translation>{new} nouveaux, {updated} mis à jour.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were here just so.</source>
        <translation>
            <numerusform>{n} était déjà tel quel.</numerusform>
            <numerusform>{n} étaient déjà tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here and left alone.</source>
        <translation>
            <numerusform>{n} était là et n’a pas été touché.</numerusform>
            <numerusform>{n} étaient là et n’ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the file again to go on.</source>
        <translation>Importez de nouveau le fichier pour continuer.</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Rien n’est encore conservé</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} lines</source>
        <translation>
            <numerusform>Importer {n} ligne</numerusform>
            <numerusform>Importer {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message numerus="yes">
        <source>First {n} lines, tried</source>
        <translation>
            <numerusform>Première ligne ({n}), à l’essai</numerusform>
            <numerusform>{n} premières lignes, à l’essai</numerusform>
        </translation>
    </message>
    <message>
        <source>A list needs names, in one column or two. Email, topics, headline, about, languages, price, minutes and city or time zone go in where they are there. A line without an email becomes a profile that the office runs, and that its person may claim later. Importing the same list again updates, and doubles nobody.</source>
        <translation>Une liste a besoin de noms, dans une ou deux colonnes. E-mail, thèmes, titre, présentation, langues, prix, minutes et ville ou fuseau horaire sont repris là où ils figurent. Une ligne sans e-mail devient un profil tenu par le bureau, que la personne pourra reprendre plus tard. Importer de nouveau la même liste met à jour et ne dédouble personne.</translation>
    </message>
    <message>
        <source>Choose which column is the name: without a name no line can be read.</source>
        <translation>Choisissez quelle colonne est le nom : sans nom, aucune ligne ne peut être lue.</translation>
    </message>
    <message>
        <source>Stopping after this batch.</source>
        <translation>Arrêt après ce lot.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel keeps the {n} lines already in; run it again to go on.</source>
        <translation>
            <numerusform>Annuler conserve la ligne déjà reprise ({n}) ; relancez pour continuer.</numerusform>
            <numerusform>Annuler conserve les {n} lignes déjà reprises ; relancez pour continuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Press the new keys. Escape gives up, Backspace takes the keys away.</source>
        <translation>Appuyez sur les nouvelles touches. Échap abandonne, Retour arrière retire les touches.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Maori</source>
        <translation>maori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sanskrit</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
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
        <translation>zoulou</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>Sauvegardes (*.sqlite *.db *.backup);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Closed: nothing drawn</source>
        <translation>Fermé : rien de dessiné</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Retenu pour vous</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>Retenu par quelqu’un</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Outside your hours: no lines</source>
        <translation>Hors de vos horaires : sans lignes</translation>
    </message>
    <message>
        <source>Outside your hours</source>
        <translation>Hors de vos horaires</translation>
    </message>
    <message>
        <source>This day: {hosted} hosted, {attended} attended</source>
        <translation>Ce jour : {hosted} animées, {attended} suivies</translation>
    </message>
    <message>
        <source>This week: {hosted} hosted, {attended} attended</source>
        <translation>Cette semaine : {hosted} animées, {attended} suivies</translation>
    </message>
    <message>
        <source>{attended} attended</source>
        <translation>{attended} suivies</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>To {email}</source>
        <translation>À {email}</translation>
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
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
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
        <translation>Vous n’utilisez que cet ordinateur ?</translation>
    </message>
    <message>
        <source>Mail stays in the local Outbox. The code is the first message there.</source>
        <translation>Les e-mails restent dans la boîte d’envoi locale. Le code y est le premier message.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>The app was closed while you were in the middle of something.</source>
        <translation>L’application s’est fermée alors que vous étiez au milieu de quelque chose.</translation>
    </message>
    <message>
        <source>A booking is not made yet.</source>
        <translation>Une réservation n’est pas encore faite.</translation>
    </message>
    <message>
        <source>Hours are not saved yet.</source>
        <translation>Des horaires ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>A list is not imported yet.</source>
        <translation>Une liste n’est pas encore importée.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Proactively closed unexpectedly last time.</source>
        <translation>Proactively s’est fermé de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>What was booked and saved is safe.</source>
        <translation>Ce qui était réservé et enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>LostTimes</name>
    <message>
        <source>{when} can’t be booked</source>
        <translation>{when} ne peut pas être réservé</translation>
    </message>
    <message>
        <source>{why}. Your note is kept.</source>
        <translation>{why}. Votre note est conservée.</translation>
    </message>
    <message>
        <source>Someone just took {when}</source>
        <translation>Quelqu’un vient de prendre {when}</translation>
    </message>
    <message>
        <source>Your note is kept.</source>
        <translation>Votre note est conservée.</translation>
    </message>
    <message>
        <source>Nearest times with {name}:</source>
        <translation>Heures les plus proches avec {name} :</translation>
    </message>
    <message>
        <source>{name} has no open time near it.</source>
        <translation>{name} n’a pas d’heure libre à proximité.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Sign-up code</source>
        <translation>Code d’inscription</translation>
    </message>
    <message>
        <source>Password reset code</source>
        <translation>Code de réinitialisation du mot de passe</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <translation>Vous avez déjà un compte</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>À propos d’une séance</translation>
    </message>
    <message>
        <source>Your session moved to {when}</source>
        <translation>Votre séance est déplacée au {when}</translation>
    </message>
    <message>
        <source>Cancelled: {when}</source>
        <translation>Annulée : {when}</translation>
    </message>
    <message>
        <source>Reminder: {name}, {when}</source>
        <translation>Rappel : {name}, {when}</translation>
    </message>
    <message>
        <source>New booking: {when}</source>
        <translation>Nouvelle réservation : {when}</translation>
    </message>
    <message>
        <source>Booked: {name}, {day}</source>
        <translation>Réservé : {name}, {day}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>{why}, not tried again</source>
        <translation>{why}, plus d’autre essai</translation>
    </message>
    <message>
        <source>{why}, next try {time}</source>
        <translation>{why}, prochain essai {time}</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>No mail server is set</source>
        <translation>Aucun serveur de messagerie configuré</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>No answer from the mail server</source>
        <translation>Pas de réponse du serveur de messagerie</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Boîte pleine</translation>
    </message>
    <message>
        <source>Mail server wants another login</source>
        <translation>Le serveur de messagerie veut un autre identifiant</translation>
    </message>
    <message>
        <source>Mail server asks to wait</source>
        <translation>Le serveur de messagerie demande d’attendre</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <translation>Boîte inexistante</translation>
    </message>
    <message>
        <source>Refused as unwanted</source>
        <translation>Refusé comme indésirable</translation>
    </message>
    <message>
        <source>Mail server said no</source>
        <translation>Le serveur de messagerie a refusé</translation>
    </message>
    <message>
        <source>The booking is safe.</source>
        <translation>La réservation est en sécurité.</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>We don’t try again by ourselves.</source>
        <translation>Nous ne réessayons pas de nous-mêmes.</translation>
    </message>
    <message>
        <source>We try again at {time}, then less and less often for three days.</source>
        <translation>Nous réessayons à {time}, puis de moins en moins souvent pendant trois jours.</translation>
    </message>
</context>
<context>
    <name>MailBar</name>
    <message>
        <source>A letter could not be sent.</source>
        <translation>Une lettre n’a pas pu être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} letters could not be sent.</source>
        <translation>
            <numerusform>Une lettre n’a pas pu être envoyée.</numerusform>
            <numerusform>{n} lettres n’ont pas pu être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and when it is tried again. Bookings stand.</source>
        <translation>La boîte d’envoi dit pourquoi et quand l’envoi sera retenté. Les réservations restent valables.</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>MailServerForm</name>
    <message>
        <source>Set by your office for this computer.</source>
        <translation>Défini par votre bureau pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>Expéditeur des lettres</translation>
    </message>
    <message>
        <source>Front desk &lt;bookings@example.com&gt;</source>
        <translation>Accueil &lt;bookings@example.com&gt;</translation>
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
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Use this mail server</source>
        <translation>Utiliser ce serveur de messagerie</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>Ne pas envoyer d’e-mails</translation>
    </message>
    <message>
        <source>Set by {who} for this computer.</source>
        <translation>Défini par {who} pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>It answers and takes mail: {greeting}</source>
        <translation>Il répond et accepte les e-mails : {greeting}</translation>
    </message>
    <message>
        <source>Enter the server’s name, such as mail.example.com.</source>
        <translation>Saisissez le nom du serveur, comme mail.example.com.</translation>
    </message>
    <message>
        <source>1 to 65535.</source>
        <translation>De 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter one address, alone or as Name &lt;name@example.com&gt;.</source>
        <translation>Saisissez une adresse, seule ou comme Nom &lt;name@example.com&gt;.</translation>
    </message>
</context>
<context>
    <name>MailedForm</name>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} go in, with line {line} as the example</source>
        <translation>
            <numerusform>{n} sur {all} est reprise, avec la ligne {line} en exemple</numerusform>
            <numerusform>{n} sur {all} sont reprises, avec la ligne {line} en exemple</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Some fields need another look.</source>
        <translation>Certains champs sont à revoir.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Trop d’essais. Réessayez dans {wait}.</translation>
    </message>
    <message>
        <source>You have another session {when}.</source>
        <translation>Vous avez une autre séance {when}.</translation>
    </message>
    <message>
        <source>Someone just took {when}.</source>
        <translation>Quelqu’un vient de prendre {when}.</translation>
    </message>
    <message>
        <source>{when} can’t be booked. {why}</source>
        <translation>{when} ne peut pas être réservé. {why}</translation>
    </message>
    <message>
        <source>It could be moved until {when}. Ask the other side directly.</source>
        <translation>Elle pouvait être déplacée jusqu’au {when}. Demandez directement à l’autre personne.</translation>
    </message>
    <message>
        <source>The cancel could be taken back until {when}.</source>
        <translation>L’annulation pouvait être reprise jusqu’au {when}.</translation>
    </message>
    <message>
        <source>It could be cancelled until {when}. Ask the other side directly.</source>
        <translation>Elle pouvait être annulée jusqu’au {when}. Demandez directement à l’autre personne.</translation>
    </message>
    <message>
        <source>This session began {when} and can’t be changed any more.</source>
        <translation>Cette séance a commencé {when} et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Here is how it stands now.</source>
        <translation>Cette réservation a été modifiée entre-temps. Voici où elle en est.</translation>
    </message>
    <message>
        <source>This request was already used for another booking. Choose the time once more.</source>
        <translation>Cette demande a déjà servi pour une autre réservation. Choisissez l’heure encore une fois.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Cela n’est plus ici.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Keep yours, or take theirs.</source>
        <translation>Cela a été modifié ailleurs entre-temps. Gardez le vôtre, ou prenez l’autre.</translation>
    </message>
    <message>
        <source>Email and password don’t match. Check both and try again.</source>
        <translation>L’e-mail et le mot de passe ne correspondent pas. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Your address is not verified yet. Enter the code from the mail.</source>
        <translation>Votre adresse n’est pas encore vérifiée. Saisissez le code reçu par e-mail.</translation>
    </message>
    <message>
        <source>That is not the code, or it is no longer good. Look at the newest mail.</source>
        <translation>Ce n’est pas le code, ou il n’est plus valable. Regardez l’e-mail le plus récent.</translation>
    </message>
    <message>
        <source>That is not the code, and it is void now. Ask for a new one.</source>
        <translation>Ce n’est pas le code, et il est maintenant annulé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>That is not the code. One try left.</source>
        <translation>Ce n’est pas le code. Encore un essai.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code. {n} tries left.</source>
        <translation>
            <numerusform>Ce n’est pas le code. Encore {n} essai.</numerusform>
            <numerusform>Ce n’est pas le code. Encore {n} essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is no longer good. Ask for a new one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Only the office may do this.</source>
        <translation>Seul le bureau peut faire cela.</translation>
    </message>
    <message>
        <source>Only speakers can do this.</source>
        <translation>Seuls les intervenants peuvent faire cela.</translation>
    </message>
    <message>
        <source>This belongs to someone else.</source>
        <translation>Cela appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this app. Update the app; nothing was changed.</source>
        <translation>{path} vient d’une version plus récente de l’application. Mettez-la à jour ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a store. It was left as it is; restore a backup.</source>
        <translation>{path} est endommagé ou n’est pas un fichier de données. Il est resté tel quel ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is using the store. Close it or wait a moment, then try again.</source>
        <translation>Un autre programme utilise les données. Fermez-le ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} can’t be written. Check the folder’s permissions.</source>
        <translation>{path} n’est pas accessible en écriture. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was kept. Make room and try again.</source>
        <translation>Le disque est plein, rien n’a donc été conservé. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>{path} can’t be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The mail server said: {text}</source>
        <translation>Le serveur de messagerie a dit : {text}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>its letters can’t be read</source>
        <translation>ses caractères sont illisibles</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>sa lecture n’est pas permise</translation>
    </message>
    <message>
        <source>it can’t be written there</source>
        <translation>on ne peut pas écrire à cet endroit</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is not a calendar file</source>
        <translation>ce n’est pas un fichier de calendrier</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>ce n’est pas une image</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>il ne contient pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>it is not a backup of this app</source>
        <translation>ce n’est pas une sauvegarde de cette application</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} characters.</source>
        <translation>
            <numerusform>Au moins {n} caractère.</numerusform>
            <numerusform>Au moins {n} caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} characters.</source>
        <translation>
            <numerusform>Au plus {n} caractère.</numerusform>
            <numerusform>Au plus {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one email address, such as name@example.com.</source>
        <translation>Saisissez une adresse e-mail, comme name@example.com.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as bookings.example.com.</source>
        <translation>Saisissez l’adresse d’un serveur, comme bookings.example.com.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>It can’t be less than 0.</source>
        <translation>Cela ne peut pas être inférieur à 0.</translation>
    </message>
    <message>
        <source>This currency has no decimals.</source>
        <translation>Cette devise n’a pas de décimales.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} decimals.</source>
        <translation>
            <numerusform>Au plus {n} décimale.</numerusform>
            <numerusform>Au plus {n} décimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Choisissez un fuseau horaire dans la liste.</translation>
    </message>
    <message>
        <source>Choose a currency from the list.</source>
        <translation>Choisissez une devise dans la liste.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Ends before it starts.</source>
        <translation>Se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Overlaps another range of that day.</source>
        <translation>Chevauche une autre plage de ce jour.</translation>
    </message>
    <message>
        <source>This belongs to someone else already.</source>
        <translation>Cela appartient déjà à quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>At least {n}.</source>
        <translation>
            <numerusform>Au moins {n}.</numerusform>
            <numerusform>Au moins {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>C’est trop.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Enter the six digits of the code.</source>
        <translation>Saisissez les six chiffres du code.</translation>
    </message>
    <message>
        <source>Enter a price, or 0 for free.</source>
        <translation>Saisissez un prix, ou 0 pour gratuit.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>This is your own profile</source>
        <translation>C’est votre propre profil</translation>
    </message>
    <message>
        <source>This profile is not published</source>
        <translation>Ce profil n’est pas publié</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Fermé ce jour-là</translation>
    </message>
    <message>
        <source>Outside the weekly hours</source>
        <translation>Hors des horaires de la semaine</translation>
    </message>
    <message>
        <source>Sessions don’t start at this minute</source>
        <translation>Les séances ne commencent pas à cette minute</translation>
    </message>
    <message>
        <source>Too close to another booking</source>
        <translation>Trop proche d’une autre réservation</translation>
    </message>
    <message>
        <source>Another booking stands in the way</source>
        <translation>Une autre réservation fait obstacle</translation>
    </message>
    <message>
        <source>You have something else then</source>
        <translation>Vous avez autre chose à ce moment</translation>
    </message>
    <message numerus="yes">
        <source>Booking opens {n} days ahead</source>
        <translation>
            <numerusform>Réservable {n} jour à l’avance</numerusform>
            <numerusform>Réservable {n} jours à l’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that week</source>
        <translation>
            <numerusform>Déjà {n} séance cette semaine-là</numerusform>
            <numerusform>Déjà {n} séances cette semaine-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already {n} sessions that day</source>
        <translation>
            <numerusform>Déjà {n} séance ce jour-là</numerusform>
            <numerusform>Déjà {n} séances ce jour-là</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone holds it</source>
        <translation>Quelqu’un l’a retenue</translation>
    </message>
    <message>
        <source>Held until {time}</source>
        <translation>Retenu jusqu’à {time}</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Cette heure est passée</translation>
    </message>
    <message>
        <source>Only from the next day on</source>
        <translation>Seulement à partir du lendemain</translation>
    </message>
    <message>
        <source>Only {ahead} away, notice is {notice}</source>
        <translation>Plus que {ahead}, le délai est de {notice}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Inside weekly hours</source>
        <translation>Dans les horaires de la semaine</translation>
    </message>
    <message>
        <source>Starts on the grid</source>
        <translation>Commence sur la grille</translation>
    </message>
    <message>
        <source>No other booking</source>
        <translation>Pas d’autre réservation</translation>
    </message>
    <message>
        <source>No clash with your sessions</source>
        <translation>Aucun conflit avec vos séances</translation>
    </message>
    <message>
        <source>Enough notice</source>
        <translation>Délai suffisant</translation>
    </message>
    <message>
        <source>Not too far ahead</source>
        <translation>Pas trop loin</translation>
    </message>
    <message>
        <source>Room that day and week</source>
        <translation>De la place ce jour et cette semaine</translation>
    </message>
    <message>
        <source>No one else holds it</source>
        <translation>Personne d’autre ne l’a retenue</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>This computer has no network. Connect it and try again; your input is kept.</source>
        <translation>Cet ordinateur n’a pas de réseau. Connectez-le et réessayez ; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>There is no server called {where}. Check the address, and the network.</source>
        <translation>Il n’y a pas de serveur nommé {where}. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>No server is running at {where}. Try again in a while, or check the address.</source>
        <translation>Aucun serveur ne tourne à {where}. Réessayez plus tard, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>No answer from {where}. Your input is kept; try again.</source>
        <translation>Pas de réponse de {where}. Votre saisie est conservée ; réessayez.</translation>
    </message>
    <message>
        <source>The connection to {where} broke off. Your input is kept; try again.</source>
        <translation>La connexion à {where} s’est interrompue. Votre saisie est conservée ; réessayez.</translation>
    </message>
    <message>
        <source>{where} is too busy at the moment. Your input is kept; try again in a while.</source>
        <translation>{where} est trop occupé pour le moment. Votre saisie est conservée ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} lets nothing through. Check its address in the settings.</source>
        <translation>Le proxy vers {where} ne laisse rien passer. Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>What answers at {where} is no Proactively server. Check the address; a guest network may want you to sign in first.</source>
        <translation>Ce qui répond à {where} n’est pas un serveur Proactively. Vérifiez l’adresse ; un réseau invité demande peut-être d’abord une connexion.</translation>
    </message>
    <message>
        <source>{where} is newer than this app. Update the app.</source>
        <translation>{where} est plus récent que cette application. Mettez-la à jour.</translation>
    </message>
    <message>
        <source>The answer of {where} can’t be read. Try again; if it stays so, tell the office.</source>
        <translation>La réponse de {where} est illisible. Réessayez ; si cela persiste, prévenez le bureau.</translation>
    </message>
    <message>
        <source>{where} offers no secure connection (https), so nothing was sent. Check the address.</source>
        <translation>{where} n’offre pas de connexion sécurisée (https), rien n’a donc été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{where} is not encrypted (http), so no password was sent there. Ask the office for its https address.</source>
        <translation>{where} n’est pas chiffré (http), aucun mot de passe n’y a donc été envoyé. Demandez au bureau son adresse https.</translation>
    </message>
    <message>
        <source>The certificate at {where} is another server’s, so nothing was sent. Check the address.</source>
        <translation>Le certificat de {where} est celui d’un autre serveur, rien n’a donc été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for {where}, so nothing was sent. Where the office vouches for it itself, its certificate file belongs into the settings (ca_file).</source>
        <translation>Personne en qui cet ordinateur a confiance ne garantit {where}, rien n’a donc été envoyé. Si le bureau le garantit lui-même, son fichier de certificat va dans les réglages (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of {where} has run out, so nothing was sent. {clock}</source>
        <translation>Le certificat de {where} a expiré, rien n’a donc été envoyé. {clock}</translation>
    </message>
    <message>
        <source>The certificate of {where} is not valid yet, so nothing was sent. {clock}</source>
        <translation>Le certificat de {where} n’est pas encore valable, rien n’a donc été envoyé. {clock}</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in to go on.</source>
        <translation>Vous avez été déconnecté. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>You have been signed out. {clock} Set it right, then sign in.</source>
        <translation>Vous avez été déconnecté. {clock} Réglez-la, puis connectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is {length} behind the server’s.</source>
        <translation>L’horloge de cet ordinateur retarde de {length} sur celle du serveur.</translation>
    </message>
    <message>
        <source>This computer’s clock is {length} ahead of the server’s.</source>
        <translation>L’horloge de cet ordinateur avance de {length} sur celle du serveur.</translation>
    </message>
    <message>
        <source>This computer’s clock says {day}, {time}: if that is wrong, set it right; if not, tell the office.</source>
        <translation>L’horloge de cet ordinateur indique {day}, {time} : si c’est faux, réglez-la ; sinon, prévenez le bureau.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t cancel. Write to {name}.</source>
        <translation>C’est un serveur classique : il ne peut pas annuler. Écrivez à {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t move a session. Write to {name}.</source>
        <translation>C’est un serveur classique : il ne peut pas déplacer une séance. Écrivez à {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it passes no note on. Write to {name}.</source>
        <translation>C’est un serveur classique : il ne transmet pas de note. Écrivez à {name}.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Only what was sent from this computer is shown.</source>
        <translation>C’est un serveur classique : il ne tient pas de liste. Seul ce qui a été envoyé de cet ordinateur est affiché.</translation>
    </message>
    <message>
        <source>This is a classic server: it holds no time while you decide.</source>
        <translation>C’est un serveur classique : il ne retient pas d’heure pendant que vous décidez.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t say what became of its mail.</source>
        <translation>C’est un serveur classique : il ne dit pas ce que deviennent ses e-mails.</translation>
    </message>
    <message>
        <source>The data is on the server: its office keeps the backup.</source>
        <translation>Les données sont sur le serveur : son bureau tient la sauvegarde.</translation>
    </message>
    <message>
        <source>This is a classic server: it doesn’t tell of changes by itself. Refresh to see them.</source>
        <translation>C’est un serveur classique : il n’annonce pas les changements. Actualisez pour les voir.</translation>
    </message>
    <message>
        <source>This is a classic server: it keeps no list. Who booked you stands in your mail.</source>
        <translation>C’est un serveur classique : il ne tient pas de liste. Vos e-mails disent qui vous a réservé.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t send a code again. Ask its office.</source>
        <translation>C’est un serveur classique : il ne peut pas renvoyer de code. Demandez à son bureau.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t set a new password. Ask its office.</source>
        <translation>C’est un serveur classique : il ne peut pas définir de nouveau mot de passe. Demandez à son bureau.</translation>
    </message>
    <message>
        <source>This is a classic server: it can’t change an account. Ask its office.</source>
        <translation>C’est un serveur classique : il ne peut pas modifier un compte. Demandez à son bureau.</translation>
    </message>
    <message>
        <source>This is a classic server: everyone can be booked each day from 09:00 to 16:00, and nothing else.</source>
        <translation>C’est un serveur classique : tout le monde est réservable chaque jour de 09:00 à 16:00, et rien d’autre.</translation>
    </message>
    <message>
        <source>This is a classic server: of a profile it keeps what you know about and what an hour costs, nothing else.</source>
        <translation>C’est un serveur classique : d’un profil il garde ce que vous savez faire et le prix d’une heure, rien d’autre.</translation>
    </message>
    <message>
        <source>This is a classic server: its office works on the server itself.</source>
        <translation>C’est un serveur classique : son bureau travaille sur le serveur même.</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>MonthDelegate</name>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>MyBookings</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Mail about the move</source>
        <translation>E-mail du déplacement</translation>
    </message>
    <message>
        <source>Mail about the cancel</source>
        <translation>E-mail de l’annulation</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>{mail} sent: {when}</source>
        <translation>{mail} envoyé : {when}</translation>
    </message>
    <message>
        <source>{mail} not sent yet: {why}</source>
        <translation>{mail} pas encore envoyé : {why}</translation>
    </message>
    <message>
        <source>{mail} waits to be sent</source>
        <translation>{mail} en attente d’envoi</translation>
    </message>
    <message>
        <source>Cancelled by you, {when}</source>
        <translation>Annulée par vous, {when}</translation>
    </message>
    <message>
        <source>Cancelled by {name}, {when}</source>
        <translation>Annulée par {name}, {when}</translation>
    </message>
    <message>
        <source>Cancelled by the office, {when}</source>
        <translation>Annulée par le bureau, {when}</translation>
    </message>
    <message>
        <source>This booking was changed meanwhile. Your note is kept; save it again.</source>
        <translation>Cette réservation a été modifiée entre-temps. Votre note est conservée ; enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>It stays cancelled: someone else has booked {when}.</source>
        <translation>Elle reste annulée : quelqu’un d’autre a réservé {when}.</translation>
    </message>
    <message>
        <source>See what is ahead</source>
        <translation>Voir les prochaines</translation>
    </message>
    <message>
        <source>Sign in to see them.</source>
        <translation>Connectez-vous pour les voir.</translation>
    </message>
    <message>
        <source>Your bookings stand here</source>
        <translation>Vos réservations sont ici</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No booking matches “{text}”</source>
        <translation>Aucune réservation ne correspond à « {text} »</translation>
    </message>
    <message>
        <source>Look for a name, a session or a reference.</source>
        <translation>Cherchez un nom, une séance ou une référence.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find a speaker and press an open time.</source>
        <translation>Trouvez un intervenant et appuyez sur une heure libre.</translation>
    </message>
    <message>
        <source>No bookings ahead</source>
        <translation>Aucune réservation à venir</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Trouver un intervenant</translation>
    </message>
    <message>
        <source>Sessions stand here once they are over.</source>
        <translation>Les séances figurent ici une fois terminées.</translation>
    </message>
    <message>
        <source>No past sessions yet</source>
        <translation>Pas encore de séance passée</translation>
    </message>
    <message>
        <source>What is cancelled stays here, with who did it and why.</source>
        <translation>Ce qui est annulé reste ici, avec qui l’a fait et pourquoi.</translation>
    </message>
    <message>
        <source>Nothing cancelled</source>
        <translation>Rien d’annulé</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{name} booked {day}</source>
        <translation>{name} a réservé {day}</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name} a déplacé au {day}</translation>
    </message>
    <message>
        <source>{name} cancelled {day}</source>
        <translation>{name} a annulé {day}</translation>
    </message>
    <message>
        <source>You cancelled {name}, {day}</source>
        <translation>Vous avez annulé {name}, {day}</translation>
    </message>
</context>
<context>
    <name>NotificationsPart</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Remind me of sessions</source>
        <translation>Me rappeler les séances</translation>
    </message>
    <message>
        <source>By the desktop where it shows notifications, and in the window</source>
        <translation>Par le bureau quand il affiche des notifications, et dans la fenêtre</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Combien de temps avant</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Nothing pops up then; a session that begins after them is still told in time</source>
        <translation>Rien n’apparaît alors ; une séance qui commence après est tout de même annoncée à temps</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minute avant</numerusform>
            <numerusform>%Ln minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Quand elle commence</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Où elle a lieu</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nom de la séance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation>Ce qui s’y passe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Retirer la séance</translation>
    </message>
    <message>
        <source>What is booked of it stays booked.</source>
        <translation>Ce qui en est réservé reste réservé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street, house, city</source>
        <translation>Rue, numéro, ville</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{offer}, see its times</source>
        <translation>{offer}, voir ses heures</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Move {name}: up or down</source>
        <translation>Déplacer {name} : vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Drag, or press up and down</source>
        <translation>Glisser, ou appuyer sur haut et bas</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
</context>
<context>
    <name>OffersEditor</name>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Add at least one session: without one, nobody can book you.</source>
        <translation>Ajoutez au moins une séance : sans elle, personne ne peut vous réserver.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Connecting to {where}…</source>
        <translation>Connexion à {where}…</translation>
    </message>
    <message>
        <source>Use this computer instead</source>
        <translation>Utiliser plutôt cet ordinateur</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>No mail server is set, so mail waits here. Sign-up and reset codes can be read here too.</source>
        <translation>Aucun serveur de messagerie n’est configuré, les e-mails attendent donc ici. Les codes d’inscription et de réinitialisation se lisent aussi ici.</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>En configurer un</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Quelles lettres</translation>
    </message>
    <message>
        <source>What the mail server said</source>
        <translation>Ce qu’a dit le serveur de messagerie</translation>
    </message>
    <message>
        <source>Save as an .eml file</source>
        <translation>Enregistrer comme fichier .eml</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No mail yet</source>
        <translation>Pas encore d’e-mails</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Confirmations, changes and reminders of your sessions pass through here.</source>
        <translation>Les confirmations, changements et rappels de vos séances passent par ici.</translation>
    </message>
    <message>
        <source>Sign-up and reset codes appear here. Sign in to see your other mail.</source>
        <translation>Les codes d’inscription et de réinitialisation apparaissent ici. Connectez-vous pour voir vos autres e-mails.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>Discarded. It will not be sent.</source>
        <translation>Abandonné. Il ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>OwnModel</name>
    <message>
        <source>outside your hours</source>
        <translation>hors de vos horaires</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>OwnWeekView</name>
    <message>
        <source>Your calendar</source>
        <translation>Votre calendrier</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Speaking</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mes réservations</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Import speakers</source>
        <translation>Importer des intervenants</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.db *.backup);;All files (*)</source>
        <translation>Sauvegardes (*.sqlite *.db *.backup);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>A speaker, a page, a command, or “ada thu 3pm”</source>
        <translation>Une personne, une page, une commande ou « ada jeu 15h »</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open calendar there</source>
        <translation>Ouvrir le calendrier à cette date</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Rien trouvé pour « {text} ».</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>{day}, {times} with {name}</source>
        <translation>{day}, {times} avec {name}</translation>
    </message>
    <message>
        <source>{name}’s calendar, week of {day}</source>
        <translation>Calendrier de {name}, semaine du {day}</translation>
    </message>
    <message>
        <source>Everyone free {when}</source>
        <translation>Tous ceux qui sont libres {when}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} ({place})</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 intervenant</translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers</source>
        <translation>
            <numerusform>{n} intervenant</numerusform>
            <numerusform>{n} intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>so {wished} became {got}.</source>
        <translation>{wished} est donc devenu {got}.</translation>
    </message>
    <message>
        <source>{name} starts on the hour here</source>
        <translation>{name} commence ici à l’heure pile</translation>
    </message>
    <message>
        <source>{name} starts at a quarter past here</source>
        <translation>{name} commence ici au quart</translation>
    </message>
    <message>
        <source>{name} starts on the half hour here</source>
        <translation>{name} commence ici à la demie</translation>
    </message>
    <message>
        <source>{name} starts at a quarter to here</source>
        <translation>{name} commence ici à moins le quart</translation>
    </message>
    <message>
        <source>{name} doesn’t start at {wished}</source>
        <translation>{name} ne commence pas à {wished}</translation>
    </message>
    <message>
        <source>Review and book</source>
        <translation>Vérifier et réserver</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Aucun réglage de ce nom</translation>
    </message>
    <message>
        <source>Look for another word.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Les changements s’appliquent aussitôt</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>Sauvegardé sous {name}</translation>
    </message>
    <message>
        <source>Restored. Sign in again.</source>
        <translation>Restauré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sample speakers are gone.</source>
        <translation>Les intervenants d’exemple sont retirés.</translation>
    </message>
    <message>
        <source>Password changed. Your other sessions have ended.</source>
        <translation>Mot de passe changé. Vos autres sessions sont terminées.</translation>
    </message>
    <message>
        <source>Signed out everywhere.</source>
        <translation>Déconnecté partout.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 réglage</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <translation>
            <numerusform>{n} réglage</numerusform>
            <numerusform>{n} réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out through {host}.</source>
        <translation>Les e-mails partent par {host}.</translation>
    </message>
    <message>
        <source>No mail is sent now. It waits in the Outbox.</source>
        <translation>Aucun e-mail n’est envoyé maintenant. Ils attendent dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Seen from {place}</source>
        <translation>Vu depuis {place}</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Past, too soon or full</source>
        <translation>Passé, trop tôt ou complet</translation>
    </message>
    <message>
        <source>Add a session to your profile: then its free times show here.</source>
        <translation>Ajoutez une séance à votre profil : ses heures libres s’affichent alors ici.</translation>
    </message>
    <message>
        <source>Nothing can be booked this week.</source>
        <translation>Rien ne peut être réservé cette semaine.</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>Séance : {name}</translation>
    </message>
</context>
<context>
    <name>PreviewGrid</name>
    <message>
        <source>What bookers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Held by someone</source>
        <translation>Retenu par quelqu’un</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Trop loin</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Why is a time missing?</source>
        <translation>Pourquoi une heure manque-t-elle ?</translation>
    </message>
    <message>
        <source>Choose a time of the week above.</source>
        <translation>Choisissez une heure de la semaine ci-dessus.</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Sign in to change your password or to end your sessions.</source>
        <translation>Connectez-vous pour changer votre mot de passe ou terminer vos sessions.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Offered so when somebody signs in</source>
        <translation>Proposé ainsi à la connexion</translation>
    </message>
    <message>
        <source>Keep what is being written</source>
        <translation>Garder ce qui est en cours d’écriture</translation>
    </message>
    <message>
        <source>Until it is saved, so that a crash costs nothing. Off: what is kept so far is deleted</source>
        <translation>Jusqu’à l’enregistrement, pour qu’une panne ne coûte rien. Désactivé : ce qui est gardé jusqu’ici est supprimé</translation>
    </message>
    <message>
        <source>Names in the desktop’s notifications</source>
        <translation>Noms dans les notifications du bureau</translation>
    </message>
    <message>
        <source>Off: they say only that a session begins, and when. The window says everything</source>
        <translation>Désactivé : elles disent seulement qu’une séance commence, et quand. La fenêtre dit tout</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more</source>
        <translation>
            <numerusform>{n} caractère ou plus</numerusform>
            <numerusform>{n} caractères ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>change password present new</source>
        <translation>changer mot de passe actuel nouveau</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Vos sessions</translation>
    </message>
    <message>
        <source>Ends this one too. A lost computer can’t be used with your account any more.</source>
        <translation>Termine aussi celle-ci. Un ordinateur perdu ne peut plus utiliser votre compte.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Your data stays in the folder under “Data and server”. Passwords of yours are kept as hashes, sign-in keys in the system’s keychain where there is one. Nothing is sent anywhere but the mail that your sessions need.</source>
        <translation>Vos données restent dans le dossier indiqué sous « Données et serveur ». Les mots de passe sont conservés sous forme d’empreintes, les clés de connexion dans le trousseau du système quand il y en a un. Rien n’est envoyé hormis les e-mails dont vos séances ont besoin.</translation>
    </message>
    <message>
        <source>Your data is on {where}, under its office’s rules. Sign-in keys are in the system’s keychain where there is one. Nothing is sent anywhere else.</source>
        <translation>Vos données sont sur {where}, selon les règles de son bureau. Les clés de connexion sont dans le trousseau du système quand il y en a un. Rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more.</source>
        <translation>
            <numerusform>{n} caractère ou plus.</numerusform>
            <numerusform>{n} caractères ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be a password.</source>
        <translation>Cela ne peut pas être un mot de passe.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Choose photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Square works best. Initials show until you add one.</source>
        <translation>Un format carré convient le mieux. Les initiales s’affichent d’ici là.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} sur {most}</translation>
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
        <translation>Ce profil a été modifié ailleurs pendant que vous l’écriviez.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Changed since you last published</source>
        <translation>Modifié depuis votre dernière publication</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Dépublier</translation>
    </message>
    <message>
        <source>Save without publishing</source>
        <translation>Enregistrer sans publier</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Hours of this speaker</source>
        <translation>Horaires de cet intervenant</translation>
    </message>
    <message>
        <source>Set contact address…</source>
        <translation>Définir l’adresse de contact…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>No longer in the search</source>
        <translation>N’est plus dans la recherche</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>Saved, not published</source>
        <translation>Enregistré, non publié</translation>
    </message>
    <message>
        <source>They can claim this profile by signing up with that address</source>
        <translation>Cette personne peut reprendre le profil en s’inscrivant avec cette adresse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This profile can’t be read</source>
        <translation>Ce profil ne peut pas être lu</translation>
    </message>
    <message>
        <source>No profile here</source>
        <translation>Pas de profil ici</translation>
    </message>
    <message>
        <source>Only speakers have a profile.</source>
        <translation>Seuls les intervenants ont un profil.</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Brouillon conservé {time}</translation>
    </message>
    <message>
        <source>Run by the office</source>
        <translation>Tenu par le bureau</translation>
    </message>
    <message>
        <source>This can’t be published yet</source>
        <translation>Cela ne peut pas encore être publié</translation>
    </message>
    <message>
        <source>Add a session.</source>
        <translation>Ajoutez une séance.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Nom de la séance</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Publier les modifications</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>What bookers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>What bookers would see</source>
        <translation>Ce que verraient les clients</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Lines imported</source>
        <translation>Lignes importées</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>couldn’t be read</source>
        <translation>illisibles</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines read</source>
        <translation>
            <numerusform>{n} ligne lue</numerusform>
            <numerusform>Les {n} lignes sont lues</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} lines</source>
        <translation>{n} sur {all} lignes</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>About {n} seconds left</source>
        <translation>
            <numerusform>Encore environ {n} seconde</numerusform>
            <numerusform>Encore environ {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} min left</source>
        <translation>
            <numerusform>Encore environ {n} min</numerusform>
            <numerusform>Encore environ {n} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFlow</name>
    <message>
        <source>{day}, hours {n}</source>
        <translation>{day}, plage {n}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, votre heure</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, heure de {name}</translation>
    </message>
    <message>
        <source>{price}, settled with {name}</source>
        <translation>{price}, à régler avec {name}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>{name}’s note</source>
        <translation>Note de {name}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>{offer}, {length}</source>
        <translation>{offer}, {length}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>As sent from here</source>
        <translation>Tel qu’envoyé d’ici</translation>
    </message>
    <message>
        <source>Mail failed</source>
        <translation>E-mail échoué</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Envoyé {time}</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet, tried {n} times</source>
        <translation>
            <numerusform>Pas encore envoyé, {n} essai</numerusform>
            <numerusform>Pas encore envoyé, {n} essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Confirmation to you</source>
        <translation>Confirmation pour vous</translation>
    </message>
    <message>
        <source>Notice to {name}</source>
        <translation>Avis à {name}</translation>
    </message>
    <message>
        <source>Change to you</source>
        <translation>Changement pour vous</translation>
    </message>
    <message>
        <source>Change to {name}</source>
        <translation>Changement pour {name}</translation>
    </message>
    <message>
        <source>Cancellation to you</source>
        <translation>Annulation pour vous</translation>
    </message>
    <message>
        <source>Cancellation to {name}</source>
        <translation>Annulation pour {name}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Rappel à {name}</translation>
    </message>
    <message>
        <source>Mail to you</source>
        <translation>E-mail pour vous</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>E-mail à {name}</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Back to the calendar</source>
        <translation>Retour au calendrier</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>If plans change</source>
        <translation>Si vos plans changent</translation>
    </message>
    <message>
        <source>Open in My bookings</source>
        <translation>Ouvrir dans Mes réservations</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Sent, and not answered</source>
        <translation>Envoyé, sans réponse</translation>
    </message>
    <message>
        <source>Booked. The server’s mail failed</source>
        <translation>Réservé. L’e-mail du serveur a échoué</translation>
    </message>
    <message>
        <source>Booked. The mail is waiting</source>
        <translation>Réservé. L’e-mail attend</translation>
    </message>
    <message>
        <source>You’re booked</source>
        <translation>C’est réservé</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Votre séance</translation>
    </message>
    <message>
        <source>No mail about this session.</source>
        <translation>Aucun e-mail sur cette séance.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied {reference}</source>
        <translation>{reference} copiée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What was being written could not be deleted: {reason}</source>
        <translation>Ce qui était en cours d’écriture n’a pas pu être supprimé : {reason}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>{offer} with {name}</source>
        <translation>{offer} avec {name}</translation>
    </message>
    <message>
        <source>A session begins in {length}</source>
        <translation>Une séance commence dans {length}</translation>
    </message>
    <message>
        <source>A session begins now</source>
        <translation>Une séance commence maintenant</translation>
    </message>
    <message>
        <source>A session has begun</source>
        <translation>Une séance a commencé</translation>
    </message>
    <message>
        <source>Begins at {time}.</source>
        <translation>Commence à {time}.</translation>
    </message>
    <message>
        <source>Began at {time}.</source>
        <translation>A commencé à {time}.</translation>
    </message>
</context>
<context>
    <name>ReminderBars</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remind again in 5 minutes</source>
        <translation>Rappeler dans 5 minutes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>ResetForm</name>
    <message>
        <source>Set a new password</source>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. You stay signed in nowhere else.</source>
        <translation>
            <numerusform>{n} caractère ou plus. Vous ne restez connecté nulle part ailleurs.</numerusform>
            <numerusform>{n} caractères ou plus. Vous ne restez connecté nulle part ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Définir le mot de passe et se connecter</translation>
    </message>
    <message>
        <source>If {email} has an account, a code is on its way.</source>
        <translation>Si {email} a un compte, un code est en route.</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Weekly rhythm</source>
        <translation>Rythme de la semaine</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>pas libre</translation>
    </message>
    <message>
        <source>rarely free</source>
        <translation>rarement libre</translation>
    </message>
    <message>
        <source>sometimes free</source>
        <translation>parfois libre</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>souvent libre</translation>
    </message>
    <message>
        <source>nearly always free</source>
        <translation>presque toujours libre</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span} avant</translation>
    </message>
    <message>
        <source>Break before</source>
        <translation>Pause avant</translation>
    </message>
    <message>
        <source>Break after</source>
        <translation>Pause après</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Book ahead</source>
        <translation>Réservable à l’avance</translation>
    </message>
    <message>
        <source>Per day, at most</source>
        <translation>Par jour, au plus</translation>
    </message>
    <message>
        <source>Per week, at most</source>
        <translation>Par semaine, au plus</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>Annuler jusqu’à</translation>
    </message>
    <message>
        <source>Move until</source>
        <translation>Déplacer jusqu’à</translation>
    </message>
    <message>
        <source>Start every</source>
        <translation>Commencer toutes les</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Sa durée</translation>
    </message>
    <message>
        <source>Each session’s length</source>
        <translation>La durée de chaque séance</translation>
    </message>
    <message>
        <source>As the office: {value}</source>
        <translation>Comme le bureau : {value}</translation>
    </message>
</context>
<context>
    <name>SaidDialog</name>
    <message>
        <source>Recent messages</source>
        <translation>Messages récents</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>Connect to an office server</source>
        <translation>Se connecter au serveur d’un bureau</translation>
    </message>
    <message>
        <source>It is asked what it is; nothing is kept before.</source>
        <translation>On lui demande ce qu’il est ; rien n’est conservé avant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>One file, offline</source>
        <translation>Un fichier, hors ligne</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>Serveur du bureau</translation>
    </message>
    <message>
        <source>Shared by a team</source>
        <translation>Partagé par une équipe</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Not encrypted (http): one can look around there, but not sign in.</source>
        <translation>Non chiffré (http) : on peut y regarder, mais pas se connecter.</translation>
    </message>
    <message>
        <source>Its hours are in</source>
        <translation>Ses horaires sont en</translation>
    </message>
    <message>
        <source>Its prices are in</source>
        <translation>Ses prix sont en</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Asking what it is…</source>
        <translation>Interrogation en cours…</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>Utiliser cet ordinateur</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>A classic Proactively server. It can’t cancel, move or list bookings.</source>
        <translation>Un serveur Proactively classique. Il ne peut ni annuler, ni déplacer, ni lister les réservations.</translation>
    </message>
    <message>
        <source>A Proactively server</source>
        <translation>Un serveur Proactively</translation>
    </message>
    <message>
        <source>A Proactively server, version {version}</source>
        <translation>Un serveur Proactively, version {version}</translation>
    </message>
    <message>
        <source>{where}, set by {who} for this computer.</source>
        <translation>{where}, défini par {who} pour cet ordinateur.</translation>
    </message>
    <message>
        <source>{where}, set by your office for this computer.</source>
        <translation>{where}, défini par votre bureau pour cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Enregistrer comme fichier de calendrier</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {when}</source>
        <translation>Annulée : {name}, {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back in your calendar</source>
        <translation>De retour dans votre calendrier</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>You attend</source>
        <translation>Vous participez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Now, until {time}</source>
        <translation>En cours, jusqu’à {time}</translation>
    </message>
    <message>
        <source>In {length}</source>
        <translation>Dans {length}</translation>
    </message>
</context>
<context>
    <name>SetBy</name>
    <message>
        <source>Set by {who}</source>
        <translation>Défini par {who}</translation>
    </message>
    <message>
        <source>Set by your office</source>
        <translation>Défini par votre bureau</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>1 later booking shifts for a person abroad</source>
        <translation>1 réservation ultérieure se décale pour une personne à l’étranger</translation>
    </message>
    <message numerus="yes">
        <source>{n} later bookings shift for people abroad</source>
        <translation>
            <numerusform>{n} réservation ultérieure se décale pour une personne à l’étranger</numerusform>
            <numerusform>{n} réservations ultérieures se décalent pour des personnes à l’étranger</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock they stay where they are. On theirs they come at another hour than they would today.</source>
        <translation>À votre horloge, elles restent où elles sont. À la leur, elles tombent à une autre heure qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Back to the built-in keys</source>
        <translation>Revenir aux touches d’origine</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>L’utiliser plutôt ici</translation>
    </message>
    <message>
        <source>Keys of {command}: {keys}</source>
        <translation>Touches de {command} : {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>{keys} sert déjà à « {command} ».</translation>
    </message>
    <message>
        <source>A single letter would fire while you type. Add Ctrl or Alt.</source>
        <translation>Une lettre seule se déclencherait pendant la saisie. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Ctrl+Alt types signs on many keyboards. Choose other keys.</source>
        <translation>Ctrl+Alt écrit des signes sur beaucoup de claviers. Choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Single letters work while a grid or a list has the focus.</source>
        <translation>Les lettres seules agissent quand une grille ou une liste a le focus.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>All back to the built-in keys</source>
        <translation>Revenir partout aux touches d’origine</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Fold the sidebar (F9)</source>
        <translation>Replier la barre latérale (F9)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nouveau ici ?</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>Oublié ?</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Browse without an account</source>
        <translation>Parcourir sans compte</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>No code can reach you. Ask whoever runs it.</source>
        <translation>Aucun code ne peut vous parvenir. Adressez-vous à la personne qui le gère.</translation>
    </message>
    <message>
        <source>{where} sends no mail.</source>
        <translation>{where} n’envoie pas d’e-mails.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Où se trouvent vos données</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Have one already?</source>
        <translation>Vous en avez déjà un ?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters or more. A few words are easy to keep.</source>
        <translation>
            <numerusform>{n} caractère ou plus. Quelques mots se retiennent facilement.</numerusform>
            <numerusform>{n} caractères ou plus. Quelques mots se retiennent facilement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>A six-digit code by mail comes next.</source>
        <translation>Un code à six chiffres arrive ensuite par e-mail.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Qu’est-ce qui vous amène ?</translation>
    </message>
    <message>
        <source>I want to book</source>
        <translation>Je veux réserver</translation>
    </message>
    <message>
        <source>Find speakers and book their open times</source>
        <translation>Trouver des intervenants et réserver leurs heures libres</translation>
    </message>
    <message>
        <source>I speak and am booked</source>
        <translation>J’interviens et on me réserve</translation>
    </message>
    <message>
        <source>A profile, hours and prices. You can book, too</source>
        <translation>Un profil, des horaires, des prix. Vous pouvez aussi réserver</translation>
    </message>
</context>
<context>
    <name>SpeakerDetail</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>Prochaines heures libres</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Weekly rhythm</source>
        <translation>Rythme de la semaine</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>SpeakerHead</name>
    <message>
        <source>{place}, {time} now</source>
        <translation>{place}, il est {time}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>No free time</source>
        <translation>Aucune heure libre</translation>
    </message>
    <message>
        <source>next free {when}</source>
        <translation>prochaine heure libre {when}</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>brouillon, non publié</translation>
    </message>
    <message>
        <source>{price} for {minutes}</source>
        <translation>{price} pour {minutes}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Trop d’essais. Réessayez dans {wait}.</translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} booked</source>
        <translation>
            <numerusform>{n} sur {all} réservée</numerusform>
            <numerusform>{n} sur {all} réservées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time and language</source>
        <translation>Heure et langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>city place clock</source>
        <translation>ville lieu horloge</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your own, on every computer. Times are shown in it, and people you meet see it.</source>
        <translation>Le vôtre, sur chaque ordinateur. Les heures y sont affichées, et ceux que vous rencontrez le voient.</translation>
    </message>
    <message>
        <source>Where nobody is signed in, times are shown in this zone.</source>
        <translation>Quand personne n’est connecté, les heures sont affichées dans ce fuseau.</translation>
    </message>
    <message>
        <source>Words, dates and numbers. Applies at once.</source>
        <translation>Mots, dates et nombres. S’applique aussitôt.</translation>
    </message>
    <message>
        <source>Words, dates and numbers, in letters to you too. Applies at once.</source>
        <translation>Mots, dates et nombres, aussi dans les lettres qui vous sont adressées. S’applique aussitôt.</translation>
    </message>
</context>
<context>
    <name>TimeSide</name>
    <message>
        <source>One hour, in both your times.</source>
        <translation>Une heure, à vos deux heures.</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Il est maintenant</translation>
    </message>
    <message>
        <source>{place}, here</source>
        <translation>{place}, ici</translation>
    </message>
    <message>
        <source>{place}, where most speakers are</source>
        <translation>{place}, où sont la plupart des intervenants</translation>
    </message>
    <message>
        <source>Your waking hours, {first} to {last}</source>
        <translation>Vos heures d’éveil, de {first} à {last}</translation>
    </message>
    <message>
        <source>No waking hours that you share today</source>
        <translation>Aucune heure d’éveil commune aujourd’hui</translation>
    </message>
    <message>
        <source>Waking hours you share today: {first} to {last}, {place} time</source>
        <translation>Heures d’éveil communes aujourd’hui : de {first} à {last}, heure de {place}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Block time</source>
        <translation>Bloquer du temps</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Rien aujourd’hui</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} ({place})</translation>
    </message>
    <message>
        <source>No session is booked for the rest of the week.</source>
        <translation>Aucune séance n’est réservée pour le reste de la semaine.</translation>
    </message>
    <message>
        <source>Next: {name}, {when}.</source>
        <translation>Ensuite : {name}, {when}.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions}, next gap {time}</source>
        <translation>{sessions}, prochain creux {time}</translation>
    </message>
</context>
<context>
    <name>TopicTag</name>
    <message>
        <source>Remove {topic}</source>
        <translation>Retirer {topic}</translation>
    </message>
</context>
<context>
    <name>TraceCard</name>
    <message>
        <source>No: {words}</source>
        <translation>Non : {words}</translation>
    </message>
</context>
<context>
    <name>TracePopover</name>
    <message>
        <source>Why can’t this be booked?</source>
        <translation>Pourquoi ne peut-on pas réserver ceci ?</translation>
    </message>
    <message>
        <source>This time can be booked</source>
        <translation>Cette heure peut être réservée</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>As bookers would see them</source>
        <translation>Comme les clients les verraient</translation>
    </message>
    <message>
        <source>Lines {a} to {b}</source>
        <translation>Lignes {a} à {b}</translation>
    </message>
    <message>
        <source>Line {a}</source>
        <translation>Ligne {a}</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>Updates</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>What the file leaves out stays as it is</source>
        <translation>Ce que le fichier omet reste tel quel</translation>
    </message>
    <message>
        <source>{what} filled in</source>
        <translation>{what} ajoutés</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Use this computer for now</source>
        <translation>Utiliser cet ordinateur pour l’instant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This app is older than its data</source>
        <translation>Cette application est plus ancienne que ses données</translation>
    </message>
    <message>
        <source>The server can’t be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>Les données sont en cours d’utilisation</translation>
    </message>
    <message>
        <source>The store can’t be opened</source>
        <translation>Les données ne peuvent pas être ouvertes</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>Not on this server</source>
        <translation>Pas sur ce serveur</translation>
    </message>
</context>
<context>
    <name>UpdateBar</name>
    <message>
        <source>This is version {present}. Ask whoever installs programs here.</source>
        <translation>Voici la version {present}. Demandez à qui installe les programmes ici.</translation>
    </message>
    <message>
        <source>The server asks for version {wanted} of Proactively.</source>
        <translation>Le serveur demande la version {wanted} de Proactively.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{day}, closed</source>
        <translation>{day}, fermé</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Write hours like 9-12 or 09:00 – 12:00.</source>
        <translation>Écrivez les heures comme 9-12 ou 09:00 – 12:00.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>WhereDataLives</name>
    <message>
        <source>Where your data lives</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>Time zone: {place}</source>
        <translation>Fuseau horaire : {place}</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>City or region</source>
        <translation>Ville ou région</translation>
    </message>
    <message>
        <source>Search time zones</source>
        <translation>Chercher un fuseau horaire</translation>
    </message>
</context>
<context>
    <name>ZonesButton</name>
    <message>
        <source>Time zone: {zones}</source>
        <translation>Fuseau horaire : {zones}</translation>
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
        <translation>{day} : avant {before}, désormais {after} {zone}</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Cancel with a reason…</source>
        <translation>Annuler avec un motif…</translation>
    </message>
    <message>
        <source>Why? Both of you see it.</source>
        <translation>Pourquoi ? Vous le voyez tous les deux.</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>Voir toutes les heures</translation>
    </message>
    <message>
        <source>You can cancel until it begins</source>
        <translation>Annulation possible jusqu’au début</translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} days before</source>
        <translation>
            <numerusform>Annulation possible jusqu’à {n} jour avant</numerusform>
            <numerusform>Annulation possible jusqu’à {n} jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can cancel until {n} hours before</source>
        <translation>
            <numerusform>Annulation possible jusqu’à {n} heure avant</numerusform>
            <numerusform>Annulation possible jusqu’à {n} heures avant</numerusform>
        </translation>
    </message>
    <message>
        <source>You can cancel until {time} before</source>
        <translation>Annulation possible jusqu’à {time} avant</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>_MappingRow</name>
    <message>
        <source>Empty here</source>
        <translation>Vide ici</translation>
    </message>
    <message>
        <source>{column} goes in as</source>
        <translation>{column} est repris comme</translation>
    </message>
</context>
<context>
    <name>_NextTimes</name>
    <message>
        <source>In your time, {place}</source>
        <translation>À votre heure, {place}</translation>
    </message>
    <message>
        <source>No free time in sight.</source>
        <translation>Aucune heure libre en vue.</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Pas encore de séances.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Book {when} your time, {there} with {name}</source>
        <translation>Réserver {when} à votre heure, {there}, avec {name}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Note from {name}</source>
        <translation>Note de {name}</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>_Rhythm</name>
    <message>
        <source>Rarely</source>
        <translation>Rarement</translation>
    </message>
    <message>
        <source>often free</source>
        <translation>souvent libre</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} chaque jour</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open the link of {name}</source>
        <translation>Ouvrir le lien de {name}</translation>
    </message>
</context>
<context>
    <name>_Settings</name>
    <message>
        <source>Change the time zone</source>
        <translation>Changer le fuseau horaire</translation>
    </message>
    <message>
        <source>Change language, clock and week</source>
        <translation>Changer la langue, l’heure et la semaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Times are shown for {place}, as this computer says</source>
        <translation>Les heures sont celles de {place}, d’après cet ordinateur</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>{language}, {hours}, week from {day}</source>
        <translation>{language}, {hours}, semaine dès {day}</translation>
    </message>
</context>
<context>
    <name>_Show</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Participation</translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message>
        <source>{place}, your time</source>
        <translation>{place}, votre heure</translation>
    </message>
    <message>
        <source>{place}, {name}’s time</source>
        <translation>{place}, heure de {name}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Change this day</source>
        <translation>Modifier ce jour</translation>
    </message>
</context>
</TS>
