/** Everyday words that people use for each other, in any trade. One group a line. */
export const synonyms = `
delete, remove, erase, eliminate, clear, get rid of, take off
cancel, annul, revoke, call off, undo, reverse
stop, end, terminate, quit, prevent, avoid, turn off, switch off
close, shut, deactivate, disable
change, modify, edit, update, alter, amend, adjust
change, switch, replace, swap, exchange, substitute, substitution, alternative, instead
change my mind, regret, dont like
correct, fix, repair, mend, solve, resolve
buy, purchase, order, acquire
sell, sale
pay, payment, charge, debit, bill, gone out, came out, taken out, took out
cost, price, fee, charge, rate, tariff, how much, expensive
free, gratis, no charge, complimentary
discount, offer, deal, promotion, reduction, cheaper
coupon, voucher, code, promo
money, cash, funds, balance, quid, pounds
refund, reimburse, money back, repay, compensation
return, send back, give back
receive, get, obtain, arrive, come, turn up, show up, delivered
deliver, delivery, ship, shipment, dispatch, courier, driver, van
come, bring, drop off, cover > deliver
reschedule, postpone, bring forward, move > change
upstairs, stairs, floor, lift, door
parcel, package, box, order
send, transfer, forward, transmit
track, follow, trace, locate, where is, status, progress
late, delay, slow, overdue, long, waiting, pending, not come, hasnt come, hasnt turned up, not turned up, didnt turn up, hasnt shown up, didnt show up, not here yet
time, when, hour, duration, how long
date, day, period, time, when
fast, quick, urgent, immediately, asap, express
wrong, incorrect, mistake, error, inaccurate, false
broken, damaged, faulty, defective, crack, smashed, squashed, leaking, bust
rotten, mouldy, spoiled, gone off, off, smells, out of date, expired
fail, decline, reject, refuse, deny, not work, doesnt work, didnt work, wont work, isnt working, go through, bounced, unsuccessful, not successful
cant, cannot, unable, not able, doesnt let, wont let, not letting, not allowed, impossible
problem, issue, trouble, difficulty, error, fault
lose, lost, missing, misplaced, gone, disappear, vanish
steal, stolen, theft, thief, robbed, nicked, pinched
fraud, scam, phishing, suspicious, unauthorised, hacked, compromised
recognise, know, identify, strange, unfamiliar
phone, mobile, telephone, cell, smartphone
call, ring, phone number, telephone, hotline
contact, reach, speak, talk, get in touch
support, help desk, assistance, customer service, agent, representative, human
email, mail, message, inbox
letter, post, mail
message, msg, text, sms, chat, conversation
photo, picture, image, photograph
video, movie, film, clip
sound, audio, music, song
save, store, keep, backup, back up, archive
download, export, extract, get a copy
upload, import, load
view, see, show, display, look at, watch
hide, conceal, invisible, private
find, search, look for, locate
filter, sort, arrange
open, start, begin, launch, create
activate, enable, turn on, switch on
create, make, build, generate, set up, new
add, insert, include, embed, attach, put
join, merge, combine, link, connect
link, url, address
split, separate, divide, break
copy, duplicate, clone, paste
block, ban, restrict, prevent
log in, login, sign in, logon, access, get in, get into, let me in, locked out
log out, logout, sign out
register, sign up, join, enrol, subscribe
unsubscribe, opt out, leave, marketing, newsletter, spam
password, pw, pwd, passcode, pin, passphrase
forget, forgot, remember, lost, reset
verify, confirm, validate, check, authenticate, prove
identity, id, identification, passport
name, surname, username
account, profile, user
address, location, place, position, where
home, house, residence
nobody in, no one in, go out, away > at home, not at home
move, relocate, new address
shop, store, outlet, branch, merchant, retailer, seller
visa, mastercard, amex, american express, credit card
kind, type, sort
method, way, option
overcharged, too much, wrong amount, different amount, extra charge, paid more, cost more, charged more, taken more
not received, not arrived, not showing, never came, never arrived, hasnt arrived, havent received, didnt receive, didnt get, still waiting, missing
wait, waiting, pending
transaction, payment, purchase
website, site, page, web, online
app, application, program, software
computer, pc, laptop, desktop
device, phone, tablet
internet, online, web, network, connection, wifi
offline, without internet, locally
document, file, paper, form, certificate
text, word, writing, character, letter
spreadsheet, table, sheet, cell
list, table, index
picture, icon, logo, avatar
folder, directory, label
bold, italic, font, style, format
print, printer, paper
permission, access, right, allow, authorise
allow, permit, accept, support, let, enable
require, need, must, necessary, mandatory
available, in stock, out of stock
use, work, function, operate, usage
explain, describe, meaning, definition, what is
difference, versus, compare, better
complaint, complain, grievance, unhappy, dissatisfied, disgusted, fed up, appalling, terrible
feedback, review, opinion, rating
safe, secure, protect
encrypt, encryption, secure, lock, protect
exact, exactly, literal, precise, word for word
spelling, spellcheck, typo, autocorrect
play, start, run, begin, autoplay
identify, determine, find out, detect, recognise
important, urgent, priority
private, privacy, personal, confidential
country, abroad, foreign, international, overseas, travel
currency, foreign money, dollar, euro, exchange rate
limit, maximum, restriction, cap, how many
minimum, least, lowest
amount, sum, quantity, number, total
extra, additional, more, another, second
twice, double, duplicate, repeated, two times
same, again, repeat, usual, as before, as last, same as
invoice, bill, receipt, statement
card, debit card, credit card, plastic
atm, cash machine, cashpoint
withdraw, take out, cash out
deposit, pay in, top up, add money, load, credit
bank, account
loan, mortgage, credit, lend
insurance, policy, cover
expire, expiry, valid, run out
age, old, young, minor, child, kid
family, parent, child, relative, husband, wife, partner, mum, mother, dad, father, son, daughter, brother, sister, flatmate
friend, mate, colleague, people, person, someone, contact
somebody, someone, stranger
somebody else, someone else, elses > another, other, different, wrong
neighbour, porter, concierge
die, death, dead, deceased, passed away
ill, sick, disease, unwell
allergy, allergen, intolerant, gluten, coeliac, lactose, nuts
disabled, disability, wheelchair, accessible, blind, deaf
doctor, physician, medical
medicine, drug, pill, treatment
job, work, career, employment, vacancy, hiring, recruit, apply
employee, staff, worker, personnel
employer, boss, company
holiday, vacation, leave, away
school, class, course, lesson, university
student, pupil, learner
hours, opening, schedule, timetable
appointment, booking, reservation, slot, schedule
book, reserve, appointment
genuine, original, authentic, real, fake, counterfeit
recommend, suggest, advise, advice, best, suitable
size, dimension, measurement, big, large
heavy, heavier, lighter, weigh, weight
earlier, sooner, early, before
colour, color
stuck, frozen, hang, freeze, crash, kick out, kick me out, throw out, throw me out, chuck out, chuck me out > working
pack up, conk out, wont turn on, wont switch on, wont start, dead, give up > stopped working, broken
automatic, auto, by itself
permanently, forever, completely, totally
share, publish, public
notification, alert, notice, reminder
subscription, plan, membership
renew, extend, extension
upgrade, better, premium
safe, harmful, risk, danger, side effect
bin, trash, rubbish, garbage, waste
bag, sack, carrier
car, vehicle, automobile
clean, wash
food, eat, meal, nutrition
baby, infant, newborn, pregnant, pregnancy
tax, vat, duty, customs
contract, agreement, terms, conditions
court, ombudsman, mediation, arbitration, conciliation, dispute, tribunal, lawyer, solicitor
privacy, data, personal information, gdpr
reason, why, cause
guarantee, warranty`;
