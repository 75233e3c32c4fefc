"use strict";exports.id=2027,exports.ids=[2027],exports.modules={2027:(function(t,s,_){_.d(s,{notVerified:()=>E.et});var E=_(3665),P=_(3676),d=_(4246)})};
